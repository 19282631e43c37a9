package vn.sovang.launcher.server;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import vn.sovang.command.CommandSide;
import vn.sovang.platform.HttpPlatform;
import vn.sovang.query.QuerySide;

/**
 * Both sides side by side. They share the process, the web server and the signal that the log has
 * grown.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({HttpPlatform.class, CommandSide.class, QuerySide.class})
class OneProcess {}
