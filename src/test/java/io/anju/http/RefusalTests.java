package io.anju.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ServedTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.wire.Wire;
import io.anju.wire.WireAnswer;
import io.anju.wire.WireRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is refused, wherever on its way, is refused with a problem document (goal T4). */
@ServedTest
class RefusalTests {

    private static final String JSON = "application/json";

    @LocalServerPort
    int port;

    @Autowired
    TestCompanies companies;

    @Autowired
    JsonMapper json;

    TestCompany company;

    @BeforeEach
    void found() {
        company = companies.create();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/requests//",
                "/api/requests/..",
                "/api/requests;x=y",
                "/api/requests/%00",
                "/api/requests/%2f..",
                "/api/requests/%",
                "/api/requests?a[]=1",
                "/api/requests?%",
                "/api/requests?=",
                "/api/requests?q=%c0%af",
                "/api/requests?q=%00"
            })
    void an_address_that_cannot_be_read(String address) throws IOException {
        assertProblem(send(WireRequest.get(address)), 400, "http-400");
    }

    @Test
    void a_line_or_a_header_that_the_web_server_does_not_take() throws IOException {
        assertProblem(send(WireRequest.get("/api/requests?q=" + "x".repeat(9_000))), 400, "http-400");
        assertProblem(send(WireRequest.get("/api/requests").with("Referer: \u0001")), 400, "http-400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOO", "TRACE"})
    void a_method_that_nobody_knows(String method) throws IOException {
        var answer = send(new WireRequest(method, "/api/requests", List.of(), new byte[0]));
        assertProblem(answer, answer.status(), "http-" + answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "x", "application/json; charset=no-such", ";"})
    void content_of_a_kind_that_is_none(String type) throws IOException {
        assertThat(send(WireRequest.post("/api/phrases", type, bytes("{}"))).status())
                .isEqualTo(415);
    }

    @Test
    void a_header_with_characters_that_no_header_has() throws IOException {
        var address = "/api/requests/" + company.id().value() + "/withdrawal";
        var act = WireRequest.post(address, JSON, bytes("{\"reason\":\"x\"}"));
        assertProblem(send(act.with("If-Match: \u00c7\u0085")), 400, "http-400");
    }

    @Test
    void a_form_that_is_none() throws IOException {
        var form = List.of("Content-Type: application/x-www-form-urlencoded");
        var answer = send(new WireRequest("DELETE", "/api/phrases/" + Ids.next(), form, bytes("a=%\ufffd")));
        assertThat(answer.status()).isEqualTo(405);
    }

    @Test
    void a_list_with_nothing_in_a_place() throws IOException {
        assertField("{\"windows\":[null]}", "windows[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00"})
    void a_text_with_a_nul_or_half_a_character(String escape) throws IOException {
        var answer =
                send(WireRequest.post("/api/phrases", JSON, bytes("{\"title\":\"a" + escape + "b\",\"text\":\"x\"}")));
        assertProblem(answer, 400, "body-unreadable");
        assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
                .isEqualTo("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/duty?project=00000000-0000-0000-0000-000000000000&at=-1000000000-01-01T00:00:00Z",
                "/api/requests?from=%2B1000000000-12-31T23:59:59Z",
                "/api/requests?from=10000-01-01T00:00:00Z",
                "/api/calendar/days?from=-999999999-01-01&to=2026-01-01",
                "/api/calendar/days?from=2026-01-01&to=%2B999999999-12-31"
            })
    void a_time_that_nobody_will_live_to_see(String address) throws IOException {
        assertProblem(send(WireRequest.get(address)), 400, "shape-invalid");
    }

    @Test
    void a_time_in_a_body_or_a_cursor_that_nobody_will_live_to_see() throws IOException {
        var window = "{\"from\":\"+1000000000-01-01T00:00:00Z\",\"to\":\"+1000000000-01-01T00:00:00Z\"}";
        assertField("{\"windows\":[" + window + "]}", "windows[0].from");
        var address = "/api/imports?project="
                + company.project("金文大厦", ProjectKind.COMMERCIAL).value() + "&cursor="
                + Cursor.of("-1000000000-01-01T00:00:00Z", Ids.next());
        assertProblem(send(WireRequest.get(address)), 422, "fields-invalid");
    }

    @Test
    void a_choice_that_is_blank_chooses_nothing() throws IOException {
        assertThat(send(WireRequest.get("/api/work-orders?state=%09")).status()).isEqualTo(200);
    }

    private void assertField(String body, String field) throws IOException {
        var address = "/api/requests/" + company.id().value() + "/slots";
        var answer = send(WireRequest.post(address, JSON, bytes(body)));
        assertProblem(answer, 400, "body-unreadable");
        assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
                .isEqualTo(field);
    }

    private void assertProblem(WireAnswer answer, int status, String code) {
        var problem = json.readTree(answer.body());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.has("path")).isFalse();
    }

    private WireAnswer send(WireRequest request) throws IOException {
        return new Wire(port, "127.0.0.1").send(request.with(WireRequest.signedIn(company.as(Role.COMPANY_ADMIN))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
