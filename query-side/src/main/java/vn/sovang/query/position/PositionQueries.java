package vn.sovang.query.position;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration
@Import({Positions.class, ProjectedPosition.class, Stretches.class})
public class PositionQueries {}
