package vn.sovang.command;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.sovang.platform.HttpPlatform;

/** The command side as a process of its own, on a database that has been prepared. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({HttpPlatform.class, CommandSide.class})
public class CommandSideApplication {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(Map.of("spring.config.name", "platform,command-side"));
        application.run(arguments);
    }
}
