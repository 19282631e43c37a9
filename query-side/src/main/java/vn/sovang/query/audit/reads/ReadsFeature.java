package vn.sovang.query.audit.reads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.ExceptionTranslationFilter;

@Configuration
@Import({AuditReads.class, ReadsApi.class})
public class ReadsFeature {

    /** Behind the question who asks, before the question whether they may. */
    @Bean
    Customizer<HttpSecurity> recordedReads(AuditReads reads) {
        return http ->
                http.addFilterBefore(new ReadRecording(reads), ExceptionTranslationFilter.class);
    }
}
