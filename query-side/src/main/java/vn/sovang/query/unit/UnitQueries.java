package vn.sovang.query.unit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({UnitApi.class, Organisations.class})
public class UnitQueries {}
