package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.anju.Application;
import io.anju.database.Secrets;
import io.anju.database.server.TestDatabase;
import jakarta.servlet.Filter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** What those who watch an installation learn, with figures and traces switched on, behind a proxy. */
@TestInstance(Lifecycle.PER_CLASS)
class WatchedTests {

    private static final String PHONE = "13812346021";
    private static final String LOGIN = "hemeilin@example.org";

    private final String secretWord = UUID.randomUUID().toString();
    private final ByteArrayOutputStream traces = new ByteArrayOutputStream();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer collector;
    private ConfigurableApplicationContext context;

    @BeforeAll
    void people_ask_for_things_while_everything_is_watched() throws Exception {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            synchronized (traces) {
                exchange.getRequestBody().transferTo(traces);
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        context = new SpringApplicationBuilder(TestDatabase.class, Application.class)
                .profiles("traces", "proxied")
                .initializers(WatchedTests::tellAddresses)
                .run(
                        "--anju.database.home=target/test-home",
                        "--anju.world=tests",
                        "--server.port=0",
                        "--ANJU_PROXIES=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
                        "--db-scheduler.enabled=false",
                        "--management.prometheus.metrics.export.enabled=true",
                        "--management.tracing.sampling.probability=1.0",
                        "--management.opentelemetry.tracing.export.schedule-delay=100ms",
                        "--ANJU_OTLP_URL=http://localhost:"
                                + collector.getAddress().getPort() + "/v1/traces");
        get("/api/requests/" + secretWord + "?q=" + PHONE, "");
        get("/api/public/" + secretWord, "");
        post("/api/session", "{\"login\": \"" + LOGIN + "\", \"password\": \"" + secretWord + "\"}");
    }

    /** Whoever sends people here learns it while those who are here are still answered. */
    @AfterAll
    void on_a_stop_readiness_goes_down_before_the_door_closes() {
        var readiness = new AtomicInteger();
        var others = new AtomicInteger();
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) closing -> {
            readiness.compareAndSet(0, status("/actuator/health/readiness"));
            others.compareAndSet(0, status("/actuator/health/liveness"));
        });
        context.close();
        collector.stop(0);
        assertThat(readiness).hasValue(503);
        assertThat(others).hasValue(200);
    }

    private int status(String path) {
        try {
            return get(path, "").statusCode();
        } catch (IOException | InterruptedException closed) {
            return -1;
        }
    }

    @Test
    void figures_are_for_who_has_the_secret_of_the_installation() throws Exception {
        assertThat(get("/actuator/prometheus", "").statusCode()).isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Bearer " + "0".repeat(64)).statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/metrics", "").statusCode()).isEqualTo(404);
        assertThat(figures()).startsWith("#");
    }

    @Test
    void figures_tell_what_waits_and_what_is_late() throws Exception {
        assertThat(figures())
                .contains(
                        "anju_trail_unsealed ",
                        "anju_events_outstanding ",
                        "anju_clocks_lag_seconds ",
                        "anju_offers_waiting ",
                        "anju_deliveries_waiting ",
                        "anju_deliveries_lag_seconds ",
                        "anju_pool_waiting{pool=\"app\"",
                        "anju_disk_free_bytes ",
                        "anju_backup_age_seconds ",
                        "anju_backup_log_kept ",
                        "uri=\"/api/requests/{id}\"")
                .doesNotContain("anju_trail_unsealed NaN", "anju_clocks_lag_seconds NaN");
    }

    @Test
    void figures_name_nobody() throws Exception {
        assertThat(figures()).doesNotContain(secretWord, PHONE, LOGIN);
    }

    @Test
    void traces_tell_the_operation_and_name_nobody() {
        await().untilAsserted(() -> assertThat(traces()).contains("/api/requests/{id}", "POST"));
        assertThat(traces()).doesNotContain(secretWord, PHONE, LOGIN, "http.url");
    }

    @Test
    void an_address_that_the_proxy_did_not_see_itself_is_not_believed() throws Exception {
        assertThat(seen("198.51.100.7")).isEqualTo("198.51.100.7 https");
        assertThat(seen("203.0.113.1, 198.51.100.7")).isEqualTo("198.51.100.7 https");
        assertThat(seen("127.0.0.1, 198.51.100.7")).isEqualTo("198.51.100.7 https");
    }

    /** A page that says who the application takes its visitor for. */
    private static void tellAddresses(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context).registerBean("addresses", FilterRegistrationBean.class, () -> {
            var filter = new FilterRegistrationBean<Filter>((request, response, chain) ->
                    response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme()));
            filter.addUrlPatterns("/who-am-i");
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        });
    }

    private String seen(String forwardedFor) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/who-am-i"))
                .header("X-Forwarded-For", forwardedFor)
                .header("X-Forwarded-Proto", "https");
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    private String traces() {
        synchronized (traces) {
            return traces.toString(StandardCharsets.ISO_8859_1);
        }
    }

    private String figures() throws IOException, InterruptedException {
        return get(
                        "/actuator/prometheus",
                        "Bearer " + context.getBean(Secrets.class).of("metrics"))
                .body();
    }

    private HttpResponse<String> get(String path, String authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", "watched")
                .header("Cookie", "__Host-anju-csrf=watched")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port + path);
    }
}
