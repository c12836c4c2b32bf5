package io.anju.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ServedTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.server.OwnerSql;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.identity.TestAccounts;
import io.anju.kernel.Ids;
import io.anju.wire.Wire;
import io.anju.wire.WireAnswer;
import io.anju.wire.WireRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Strangers at the doors that have to be open: they guess, in bursts and from many addresses, plant and repeat. */
@ServedTest
class OpenDoorTests {

    private static final int BURST = 64;

    /** A slow machine may keep some of a burst from its turn; they are told to come again, and have tried nothing. */
    private static final int PUT_OFF = 503;

    @LocalServerPort
    int port;

    @Autowired
    TestCompanies companies;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnerSql owner;

    @Autowired
    JsonMapper json;

    TestCompany company;
    String login;

    @BeforeEach
    void somebody_with_a_password() {
        company = companies.create();
        login = company.in(() ->
                accounts.find(company.account(Role.DISPATCHER)).orElseThrow().login());
    }

    @Test
    void a_burst_of_guesses_from_many_addresses_gets_eight_tries_and_no_more() throws Exception {
        var answers = burst(guess -> ask(
                "127.1.0." + (1 + guess), "/api/session", Map.of("login", login, "password", "wrong horse " + guess)));
        var tried = answers.stream().filter(status -> status == 422).toList();
        assertThat(tried).hasSizeBetween(1, SignIn.PER_LOGIN.count());
        assertThat(answers.stream().filter(status -> status == 429 || status == PUT_OFF))
                .hasSize(BURST - tried.size());
    }

    @Test
    void an_address_that_calls_itself_another_is_still_the_same() throws IOException {
        var from = "127.2.0.1";
        for (var asked = 0; asked < PasswordReset.PER_ADDRESS.count(); asked++) {
            assertThat(reset(from, asked)).isEqualTo(202);
        }
        assertThat(reset(from, 99)).isEqualTo(429);
        assertThat(reset("127.2.0.2", 100)).isEqualTo(202);
    }

    @Test
    void a_session_that_was_planted_before_signing_in_is_nobodys_afterwards() throws IOException {
        var planted = "A".repeat(43);
        var answer = new Wire(port, "127.3.0.1")
                .send(words("/api/session", Map.of("login", login, "password", TestAccounts.PASSWORD))
                        .with(cookies("; " + SessionCookie.NAME + "=" + planted)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().getOrDefault("set-cookie", List.of()))
                .anyMatch(cookie -> cookie.startsWith(SessionCookie.NAME + "="))
                .noneMatch(cookie -> cookie.contains(planted));
        var seen = WireRequest.get("/api/session").with("Cookie: " + SessionCookie.NAME + "=" + planted);
        assertThat(new Wire(port, "127.3.0.1").send(seen).status()).isEqualTo(401);
    }

    @Test
    void a_link_that_many_use_at_once_lets_one_in() throws Exception {
        var token = invitation("a" + Ids.next().toString().substring(24));
        var answers = burst(each -> ask(
                "127.4.0." + (1 + each),
                "/api/password-resets/completion",
                Map.of("token", token, "password", "correct horse " + each)));
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 404 || status == 409 || status == PUT_OFF))
                .hasSize(BURST - 1);
    }

    @Test
    void a_link_ends_in_time() throws Exception {
        var token = invitation("b" + Ids.next().toString().substring(24));
        var known = Map.of("token", token);
        assertThat(ask("127.5.0.1", "/api/password-resets/inspection", known)).isEqualTo(200);
        owner.run(company.id(), "update identity.one_time_token set expires_at = issued_at");
        assertThat(ask("127.5.0.1", "/api/password-resets/inspection", known)).isEqualTo(404);
        assertThat(ask("127.5.0.1", "/api/password-resets/inspection", Map.of("token", "x".repeat(43))))
                .isEqualTo(404);
    }

    private int reset(String from, int asked) throws IOException {
        var nobody = Map.of("login", "nobody." + asked + "." + company.code());
        return new Wire(port, from)
                .send(words("/api/password-resets", nobody)
                        .with(cookies(""))
                        .with("X-Forwarded-For: 10.1.2." + asked, "X-Real-IP: 10.1.3." + asked))
                .status();
    }

    private String invitation(String name) throws IOException {
        var admin = WireRequest.signedIn(company.as(Role.COMPANY_ADMIN));
        var person = Map.of("name", name, "login", name, "roles", List.of(Map.of("role", "DISPATCHER")));
        var account =
                json.readTree(send(words("/api/accounts", person).with(admin)).body());
        var link = send(WireRequest.get("/api/accounts/" + account.path("id").asString() + "/invitation")
                .with(admin));
        var path = json.readTree(link.body()).path("path").asString();
        return path.substring(path.indexOf('#') + 1);
    }

    private interface Guess {
        int make(int number) throws IOException;
    }

    private static List<Integer> burst(Guess guess) throws Exception {
        try (var threads = Executors.newFixedThreadPool(BURST)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var number = 0; number < BURST; number++) {
                var own = number;
                work.add(() -> guess.make(own));
            }
            var answers = new ArrayList<Integer>();
            for (var done : threads.invokeAll(work)) {
                answers.add(done.get());
            }
            return answers;
        }
    }

    private int ask(String from, String door, Map<String, String> body) throws IOException {
        return new Wire(port, from).send(words(door, body).with(cookies(""))).status();
    }

    private WireAnswer send(WireRequest request) throws IOException {
        return new Wire(port, "127.0.0.1").send(request);
    }

    private WireRequest words(String door, Map<String, ?> body) {
        return WireRequest.post(door, "application/json", json.writeValueAsBytes(body));
    }

    /** What a browser sends with a write, and more cookies. */
    private static String[] cookies(String more) {
        var lines = WireRequest.signedIn(TestCompany.visitor());
        lines[0] += more;
        return lines;
    }
}
