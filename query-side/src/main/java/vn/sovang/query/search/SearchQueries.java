package vn.sovang.query.search;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({SearchApi.class, SearchReader.class})
public class SearchQueries {}
