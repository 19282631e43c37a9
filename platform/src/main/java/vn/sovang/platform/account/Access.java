package vn.sovang.platform.account;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.ProblemWriter;

/**
 * Who may come in at which address. What a recorder may record is a matter of the unit and decided
 * with the command.
 */
@Configuration
public class Access {

    private static final String ADMIN = Role.ADMIN.name();
    private static final String AUDITOR = Role.AUDITOR.name();
    private static final String REVIEWER = Role.REVIEWER.name();
    private static final String RECORDER = Role.RECORDER.name();

    private final ProblemWriter problems;

    Access(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder(
                new SlowHashes(Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Requests are timed as a whole; nobody asks how long a single filter takes. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(
                        basic ->
                                basic.authenticationEntryPoint(
                                        (request, response, why) -> ask(response, why)))
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                                (request, response, why) -> ask(response, why))
                                        .accessDeniedHandler(
                                                (request, response, why) ->
                                                        problems.write(response, forbidden())))
                .authorizeHttpRequests(this::addresses)
                .build();
    }

    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, why) ->
                problems.write(
                        response,
                        Problem.of(
                                400,
                                "invalid-request",
                                "The address or a header is not well formed."));
    }

    private void addresses(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.requestMatchers("/actuator/health/**", "/actuator/health", "/error")
                .permitAll()
                .requestMatchers("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                .permitAll()
                .requestMatchers("/actuator/**", "/api/admin/**")
                .hasRole(ADMIN)
                .requestMatchers("/api/audit/**")
                .hasAnyRole(AUDITOR, ADMIN)
                .requestMatchers(POST, "/api/reviews/*/claims")
                .authenticated()
                .requestMatchers(POST, "/api/reviews/*/scores")
                .hasAnyRole(RECORDER, ADMIN);
        for (HttpMethod write : Stream.of(POST, PUT, PATCH, DELETE).toList()) {
            requests.requestMatchers(write, "/api/units/**", "/api/clusters/**", "/api/accounts/**")
                    .hasRole(ADMIN)
                    .requestMatchers(write, "/api/reviews/**")
                    .hasAnyRole(REVIEWER, ADMIN)
                    .requestMatchers(write, "/api/**")
                    .hasAnyRole(RECORDER, REVIEWER, ADMIN);
        }
        requests.requestMatchers(GET, "/api/**").authenticated();
        requests.requestMatchers(HEAD, "/api/**").authenticated();
        requests.anyRequest().authenticated();
    }

    private void ask(HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof InternalAuthenticationServiceException) {
            problems.write(
                    response,
                    Problem.unavailable("Accounts cannot be read at the moment; try again."));
            return;
        }
        response.setHeader("WWW-Authenticate", "Basic realm=\"So Vang\", charset=\"UTF-8\"");
        problems.write(
                response,
                Problem.of(401, "unauthenticated", "An account of the system is needed."));
    }

    private static Problem forbidden() {
        return Problem.of(403, "forbidden", "This account may not do that.");
    }
}
