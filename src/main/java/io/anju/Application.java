package io.anju;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole product: one process over one PostgreSQL. */
@EnableScheduling
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "database", "http"})
public class Application {

    public static void main(String[] args) {
        var application = new SpringApplication(Application.class);
        if (System.getenv("ANJU_OTLP_URL") != null) {
            application.setAdditionalProfiles("traces");
        }
        application.run(args);
    }
}
