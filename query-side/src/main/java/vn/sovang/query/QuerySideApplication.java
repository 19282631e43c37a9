package vn.sovang.query;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.sovang.platform.HttpPlatform;

/** The query side as a process of its own, on a database that has been prepared. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({HttpPlatform.class, QuerySide.class})
public class QuerySideApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(QuerySideApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "platform,query-side"));
        application.run(arguments);
    }
}
