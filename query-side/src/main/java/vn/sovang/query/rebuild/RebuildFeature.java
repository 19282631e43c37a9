package vn.sovang.query.rebuild;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.query.rebuild.http.RebuildHttp;

@Configuration
@Import({Rebuild.class, RebuildHttp.class})
public class RebuildFeature {}
