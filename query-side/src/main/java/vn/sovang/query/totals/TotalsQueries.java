package vn.sovang.query.totals;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({TotalsApi.class, TotalsReader.class})
public class TotalsQueries {}
