package io.anju;

import java.util.stream.Stream;
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
        application.setAdditionalProfiles(Stream.of("ANJU_OTLP_URL", "ANJU_PROXIES")
                .filter(name -> System.getenv(name) != null)
                .map(name -> name.equals("ANJU_PROXIES") ? "proxied" : "traces")
                .toArray(String[]::new));
        application.run(args);
    }
}
