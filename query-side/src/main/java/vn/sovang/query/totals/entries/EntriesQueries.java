package vn.sovang.query.totals.entries;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({EntriesApi.class, EntriesReader.class})
public class EntriesQueries {}
