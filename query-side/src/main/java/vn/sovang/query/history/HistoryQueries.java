package vn.sovang.query.history;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({Streams.class, Histories.class})
public class HistoryQueries {}
