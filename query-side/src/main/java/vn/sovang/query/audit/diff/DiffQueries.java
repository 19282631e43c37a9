package vn.sovang.query.audit.diff;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({DiffApi.class, Diffs.class})
public class DiffQueries {}
