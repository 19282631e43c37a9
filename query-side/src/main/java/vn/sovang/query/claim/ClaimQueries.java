package vn.sovang.query.claim;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({ClaimsApi.class, Claims.class})
public class ClaimQueries {}
