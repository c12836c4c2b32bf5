package io.anju.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import io.anju.ServedTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.identity.Role;
import io.anju.wire.Wire;
import io.anju.wire.WireAnswer;
import io.anju.wire.WireRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@ServedTest
class SafeHeadersTests {

    @LocalServerPort
    int port;

    @Autowired
    TestCompanies companies;

    @Autowired
    MockMvc mvc;

    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/desk",
                "/desk/",
                "/field/jobs",
                "/home/",
                "/desk/assets/none.js",
                "/api/session",
                "/api/requests",
                "/api/requests/none",
                "/api/requests?limit=x",
                "/api/accounts/export.xlsx",
                "/api/live",
                "/api/public/none/projects",
                "/api/nothing",
                "/api/requests//",
                "/api/requests?%",
                "/actuator/health",
                "/actuator/env",
                "/error",
                "/nothing"
            })
    void every_kind_of_answer_says_what_a_browser_may_do_with_it(String address) throws IOException {
        var answer = send(WireRequest.get(address));
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("microphone=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains("script-src 'self';")
                .contains("frame-ancestors 'none'")
                .contains("base-uri 'none'");
        assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("http:").doesNotContain("*");
        assertTellsNothingOfTheServer(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk/", "/home/", "/field/jobs", "/api/session"})
    void asking_for_the_head_alone_says_the_same(String address) throws IOException, InterruptedException {
        var head = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .HEAD()
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(head, HttpResponse.BodyHandlers.discarding()).headers();
            assertThat(answer.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
        }
    }

    @Test
    void what_the_web_server_refuses_by_itself_runs_nothing_and_tells_nothing() throws IOException {
        var answer = send(WireRequest.get("/api/requests?a[]=1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertTellsNothingOfTheServer(answer);
    }

    @Test
    void over_https_the_browser_is_told_to_stay_there() throws Exception {
        mvc.perform(get("/api/session").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
        mvc.perform(get("/api/session")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/env", "/beans", "/heapdump", "/loggers", "/mappings", "/shutdown", "/health/db", "/info"})
    void the_actuator_shows_health_and_nothing_else(String endpoint) throws IOException {
        assertThat(send(WireRequest.get("/actuator" + endpoint)).status()).isEqualTo(404);
        var health = send(WireRequest.get("/actuator/health")).text();
        assertThat(health)
                .contains("\"status\":\"UP\"")
                .doesNotContain("components")
                .doesNotContain("details");
    }

    @Test
    void no_other_origin_is_let_in() throws IOException {
        var asked = new WireRequest("OPTIONS", "/api/session", List.of(), new byte[0])
                .with("Origin: https://evil.example", "Access-Control-Request-Method: POST");
        for (var answer :
                List.of(send(asked), send(WireRequest.get("/api/session").with("Origin: https://evil.example")))) {
            assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
        }
    }

    @Test
    void a_made_up_host_leads_nobody_away() throws IOException {
        for (var address : List.of("/", "/desk", "/field", "/home")) {
            var answer = send(WireRequest.get(address).with("Host: evil.example", "X-Forwarded-Host: evil.example"));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).startsWith("/").doesNotContain("evil");
        }
        assertThat(send(WireRequest.get("//evil.example/desk")).status()).isIn(400, 404);
    }

    @Test
    void a_method_in_a_header_or_a_parameter_does_not_count() throws IOException {
        var signedIn = WireRequest.signedIn(company.as(Role.GUARD));
        var sly = WireRequest.post(
                        "/api/sessions?_method=DELETE", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .with("X-HTTP-Method-Override: DELETE", "X-Method-Override: DELETE");
        assertThat(send(sly.with(signedIn)).status()).isEqualTo(405);
        assertThat(send(WireRequest.get("/api/session").with(signedIn[0])).status())
                .isEqualTo(200);
    }

    @Test
    void cookies_are_for_this_host_over_https_and_no_other_site() throws IOException {
        var seen = new TreeSet<String>();
        for (var address : List.of("/api/session", "/api/public/" + company.code() + "/projects")) {
            for (var cookie : send(WireRequest.get(address)).headers().getOrDefault("set-cookie", List.of())) {
                var name = cookie.substring(0, cookie.indexOf('='));
                seen.add(name);
                assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Path=/")
                        .contains("; Secure")
                        .contains("; SameSite=Lax");
                assertThat(cookie.contains("; HttpOnly")).isEqualTo(!name.equals(SecurityChain.CSRF_COOKIE));
            }
        }
        assertThat(seen).isEqualTo(Set.of(SecurityChain.CSRF_COOKIE, VisitorCookie.NAME));
    }

    private static void assertTellsNothingOfTheServer(WireAnswer answer) {
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "via");
        assertThat(answer.text())
                .doesNotContain("Tomcat")
                .doesNotContain("Exception")
                .doesNotContain("Whitelabel");
    }

    private WireAnswer send(WireRequest request) throws IOException {
        return new Wire(port, "127.0.0.1").send(request);
    }
}
