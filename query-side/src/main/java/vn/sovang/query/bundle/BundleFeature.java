package vn.sovang.query.bundle;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({BundleApi.class, Bundles.class, BrokenOffAnswers.class})
public class BundleFeature {}
