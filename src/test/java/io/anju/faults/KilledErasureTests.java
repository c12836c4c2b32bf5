package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.journeys.EveryColumn;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** kill -9 in the middle of an erasure: it comes to its end by itself, and nothing of the person is left (T3, Y-10). */
@EnabledIfSystemProperty(named = "anju.faults", matches = "\\d+")
@Tag("faults")
class KilledErasureTests {

    private static final Path HOME = Path.of("target/faults/erasure/home").toAbsolutePath();
    private static final int KILLS = Math.max(3, Series.LONG / 10);
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final Duration UNDISTURBED = Duration.ofSeconds(20);
    private static final int MATTERS = 5;

    private final Series series = new Series("kill -9 in an erasure", new Ledger());
    private final AnjuProcess anju = new AnjuProcess(HOME);
    private Truth truth;
    private Office office;

    /** Somebody with a past here. */
    private record Known(String name, String phone, String request) {}

    @BeforeEach
    void an_office() throws Exception {
        FileSystemUtils.deleteRecursively(HOME.getParent());
        anju.start();
        truth = Truth.of(HOME);
        office = Office.open(anju, truth);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        anju.close();
    }

    @Test
    void nobody_stays_half_known() throws Exception {
        var began = System.nanoTime();
        order(known(0)).join();
        var usual = (int) ((System.nanoTime() - began) / 1_000_000);
        for (var kill = 1; kill <= KILLS; kill++) {
            var who = known(kill);
            assertThat(columnsThatName(who)).hasSizeGreaterThan(MATTERS);
            var order = order(who);
            series.pauseWithin(usual);
            anju.kill();
            order.join(UNDISTURBED);
            anju.start();
            endsByItself(who);
            assertThat(columnsThatName(who)).isEmpty();
        }
        var trail = office.desk().get("/api/trail/verification");
        assertThat(trail.json().has("firstBroken")).as(trail.body()).isFalse();
    }

    /** An order that was never committed was never acknowledged either: only that one is given again. */
    private void endsByItself(Known who) throws SQLException {
        var sections = truth.number(
                "select count(*) from privacy.erasure_section where request_id = '%s'".formatted(who.request()));
        if (truth.number("select count(*) from privacy.erasure where request_id = '%s'".formatted(who.request()))
                == 0) {
            IO.println("killed before it began");
            office.desk().made("PUT", path(who) + "/erasure", Map.of("reason", "本人要求"));
        }
        var millis = Patience.until(
                "the end of the erasure", LONGEST, () -> state(who).equals("DONE"));
        IO.println("%d sections at the restart, ended after %d ms".formatted(sections, millis));
    }

    private String state(Known who) {
        return office.desk().get(path(who) + "/erasure").json().path("state").asString();
    }

    private Thread order(Known who) {
        return Thread.ofVirtual().start(() -> {
            try {
                office.desk().made("PUT", path(who) + "/erasure", Map.of("reason", "本人要求"));
            } catch (IllegalStateException killed) {
                IO.println("no answer: " + killed.getMessage());
            }
        });
    }

    private Known known(int number) {
        var name = "欧阳" + (char) ('晚' + number) + (char) ('晴' + number);
        var phone = "1377765%04d".formatted(number);
        var desk = office.desk();
        var person = desk.made(
                        "POST",
                        "/api/people",
                        Map.of("project", office.project(), "kind", "PERSON", "name", name, "phones", List.of(phone)))
                .path("id")
                .asString();
        var care = Map.of("need", "MOBILITY", "hint", name + "行动不便", "channel", "PAPER", "agreed", true);
        desk.made("PUT", "/api/people/" + person + "/care", care);
        desk.made("POST", "/api/people/" + person + "/revelation", Map.of("reason", "回电" + name));
        for (var matter = 0; matter < MATTERS; matter++) {
            report(name, phone, person);
        }
        var asked = Map.of("kind", "DELETE", "channel", "COUNTER", "identity", "DOCUMENT_SEEN", "person", person);
        var request =
                desk.made("POST", "/api/rights-requests", asked).path("id").asString();
        var known = new Known(name, phone, request);
        desk.made("POST", path(known) + "/acceptance", Map.of("note", "已致电" + name));
        return known;
    }

    private void report(String name, String phone, String person) {
        var report = Map.of(
                "project",
                office.project(),
                "kind",
                "ENQUIRY",
                "category",
                "other",
                "title",
                name + "问停车",
                "reporter",
                Map.of("name", name, "phone", phone, "person", person),
                "solved",
                Map.of("result", "已答复" + name));
        office.desk().made("POST", "/api/requests", Map.of("channel", "PHONE", "report", report));
    }

    private Set<String> columnsThatName(Known who) {
        var database = new DriverManagerDataSource(truth.url(), truth.user(), truth.password());
        return new EveryColumn(JdbcClient.create(database)).with(List.of(who.name(), who.phone()));
    }

    private static String path(Known who) {
        return "/api/rights-requests/" + who.request();
    }
}
