package vn.sovang.query.timeline;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({TimelineApi.class, TimelineReader.class})
public class TimelineQueries {}
