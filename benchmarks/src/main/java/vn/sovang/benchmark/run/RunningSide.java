package vn.sovang.benchmark.run;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.sovang.command.CommandSideApplication;
import vn.sovang.log.database.DatabaseRole;
import vn.sovang.query.QuerySideApplication;

/** One of the shipped sides, or both in one process, running on a free port of loopback. */
public final class RunningSide implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningSide command(BenchDatabase database) {
        return start(
                CommandSideApplication.class, "platform,command-side", of("command", database));
    }

    public static RunningSide query(BenchDatabase database) {
        return start(QuerySideApplication.class, "platform,query-side", of("query", database));
    }

    /** Both sides as {@code ./sovang serve} runs them. */
    public static RunningSide both(BenchDatabase database) {
        return start(
                BothSides.class,
                "platform",
                Stream.concat(of("command", database), of("query", database)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Object bean(String name) {
        return context.getBean(name);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }

    private static RunningSide start(
            Class<?> application, String configuration, Stream<String> databases) {
        SpringApplication spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(
                Map.of(
                        "spring.config.name", configuration,
                        "spring.main.log-startup-info", "false",
                        "logging.level.root", "warn",
                        "logging.level.org.apache.catalina.loader", "error"));
        Stream<String> address = Stream.of("--server.address=127.0.0.1", "--server.port=0");
        return new RunningSide(
                spring.run(Stream.concat(address, databases).toArray(String[]::new)));
    }

    private static Stream<String> of(String side, BenchDatabase database) {
        String prefix = "--sovang." + side + ".database.";
        DatabaseRole role = side.equals("command") ? DatabaseRole.COMMAND : DatabaseRole.QUERY;
        return Stream.of(
                prefix + "url=" + database.url(), prefix + "password=" + database.password(role));
    }
}
