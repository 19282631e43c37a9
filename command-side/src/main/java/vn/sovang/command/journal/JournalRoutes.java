package vn.sovang.command.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the web handler that a line of a journal means. Lines are decided by the very methods that
 * answer requests, so that a journal can do nothing that a request cannot.
 */
class JournalRoutes {

    /** A handler of commands, and the variables of the address that reached it. */
    record Match(HandlerMethod handler, Map<String, String> variables) {

        ResponseEntity<?> invoke(Object... arguments) throws ReflectiveOperationException {
            Method method = handler.getMethod();
            method.setAccessible(true);
            try {
                return (ResponseEntity<?>)
                        method.invoke(handler.createWithResolvedBean().getBean(), arguments);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw thrown;
            }
        }
    }

    private static final Pattern PLAIN = Pattern.compile("/api/[A-Za-z0-9/-]+");

    private record Route(RequestMethod method, PathPattern pattern, HandlerMethod handler) {}

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile List<Route> routes = List.of();

    JournalRoutes(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Nothing for a path with escapes or parameters: no address of a command needs any. */
    Optional<Match> find(String method, String path) {
        if (!PLAIN.matcher(path).matches()) {
            return Optional.empty();
        }
        PathContainer address = PathContainer.parsePath(path);
        return routes().stream()
                .filter(route -> route.method().name().equals(method))
                .flatMap(
                        route ->
                                Optional.ofNullable(route.pattern().matchAndExtract(address))
                                        .stream()
                                        .map(
                                                found ->
                                                        new Match(
                                                                route.handler(),
                                                                found.getUriVariables())))
                .findFirst();
    }

    /** Read at first use: the handlers are registered only when the web server is there. */
    private List<Route> routes() {
        if (routes.isEmpty()) {
            List<Route> found = new ArrayList<>();
            mappings.stream()
                    .forEach(
                            mapping ->
                                    mapping.getHandlerMethods()
                                            .forEach(
                                                    (info, handler) ->
                                                            found.addAll(routesOf(info, handler))));
            routes = List.copyOf(found);
        }
        return routes;
    }

    private static List<Route> routesOf(RequestMappingInfo info, HandlerMethod handler) {
        List<Route> found = new ArrayList<>();
        if (isCommand(handler) && info.getPathPatternsCondition() != null) {
            for (PathPattern pattern : info.getPathPatternsCondition().getPatterns()) {
                info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> found.add(new Route(method, pattern, handler)));
            }
        }
        return found;
    }

    /** Accounts are no part of the log, and a journal brings no journal. */
    private static boolean isCommand(HandlerMethod handler) {
        String name = handler.getBeanType().getPackageName();
        return name.startsWith("vn.sovang.command.")
                && !name.equals("vn.sovang.command.account")
                && !name.equals("vn.sovang.command.journal");
    }
}
