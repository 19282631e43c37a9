package vn.sovang.query.rebuild.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({LastRebuild.class, RebuildDesk.class, RebuildApi.class})
public class RebuildHttp {}
