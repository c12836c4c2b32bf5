package io.anju;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product: one process over one PostgreSQL. Who may sign in, and which traces leave the house, it decides itself. */
@EnableScheduling
@SpringBootApplication(
        exclude = {
            UserDetailsServiceAutoConfiguration.class,
            OpenTelemetryLoggingAutoConfiguration.class,
            OtlpLoggingAutoConfiguration.class,
            OtlpTracingAutoConfiguration.class
        })
@Modulithic(sharedModules = {"kernel", "database", "http"})
public class Application {

    /** The profile that each variable of an installation brings along. */
    private static final Map<String, String> PROFILES =
            Map.of("ANJU_DB_URL", "external", "ANJU_OTLP_URL", "traces", "ANJU_PROXIES", "proxied");

    public static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles(PROFILES.entrySet().stream()
                .filter(one -> !System.getenv().getOrDefault(one.getKey(), "").isBlank())
                .map(Map.Entry::getValue)
                .toArray(String[]::new));
        application.run(args);
    }
}
