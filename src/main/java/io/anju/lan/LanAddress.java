package io.anju.lan;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Links in messages and on labels begin with the address that phones use, unless somebody set another. */
public class LanAddress implements EnvironmentPostProcessor {

    private static final String PUBLIC_URL = "anju.notices.public-url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var enabled = environment.getProperty("anju.lan.enabled", Boolean.class, false);
        var addresses = Addresses.ofThisMachine();
        if (!enabled || addresses.isEmpty() || environment.containsProperty(PUBLIC_URL)) {
            return;
        }
        var port = environment.getProperty("anju.lan.https-port", "8443");
        var url = "https://%s:%s".formatted(addresses.getFirst().getHostAddress(), port);
        environment.getPropertySources().addLast(new MapPropertySource("lan", Map.of(PUBLIC_URL, url)));
    }
}
