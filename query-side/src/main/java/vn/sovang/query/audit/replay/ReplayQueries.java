package vn.sovang.query.audit.replay;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.query.audit.replay.http.ReplayApi;

@Configuration
@Import({
    ReplayApi.class,
    Replays.class,
    ReplayDesk.class,
    RawLog.class,
    ProjectedFigures.class,
})
public class ReplayQueries {}
