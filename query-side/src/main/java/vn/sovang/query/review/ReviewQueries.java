package vn.sovang.query.review;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({ReviewApi.class, Reviews.class})
public class ReviewQueries {}
