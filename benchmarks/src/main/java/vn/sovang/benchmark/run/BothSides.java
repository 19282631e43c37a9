package vn.sovang.benchmark.run;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.CommandSide;
import vn.sovang.platform.HttpPlatform;
import vn.sovang.query.QuerySide;

/** Both sides in one process. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({HttpPlatform.class, CommandSide.class, QuerySide.class})
class BothSides {}
