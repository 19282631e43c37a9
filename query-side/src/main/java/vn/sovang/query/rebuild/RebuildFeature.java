package vn.sovang.query.rebuild;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import(Rebuild.class)
public class RebuildFeature {}
