package vn.sovang.platform;

import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import vn.sovang.platform.account.Access;
import vn.sovang.platform.http.BodyLimit;
import vn.sovang.platform.http.ErrorAnswers;
import vn.sovang.platform.http.ProblemAnswers;
import vn.sovang.platform.http.ProblemValve;
import vn.sovang.platform.http.ProblemWriter;
import vn.sovang.platform.http.UndecodableParameters;
import vn.sovang.platform.json.StrictJson;

/** What every process that speaks HTTP has in common. */
@Configuration
@Import({
    Access.class,
    BodyLimit.class,
    ErrorAnswers.class,
    ProblemAnswers.class,
    ProblemWriter.class,
    SystemTime.class,
    UndecodableParameters.class
})
public class HttpPlatform implements WebMvcConfigurer {

    /**
     * What is asked for decides the form of the answer: a command must not be recorded and then be
     * unanswerable.
     */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.ALL);
    }

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::configure;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages() {
        return factory ->
                factory.addContextCustomizers(
                        context -> {
                            if (context.getParent() instanceof StandardHost host) {
                                host.setErrorReportValveClass(ProblemValve.class.getName());
                            }
                        });
    }

    /** Messages do not change with what a browser prefers. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.ENGLISH);
    }
}
