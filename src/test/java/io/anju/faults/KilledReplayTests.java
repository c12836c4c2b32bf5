package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.ClockReplay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** kill -9 of a replay, of its embedded database, and of both at once, at random points of it (T3, C4). */
@EnabledIfSystemProperty(named = "anju.faults", matches = "\\d+")
@Tag("faults")
class KilledReplayTests {

    private static final Path FOLDER = Path.of("target/faults/replay").toAbsolutePath();
    private static final Path HOME = FOLDER.resolve("home");
    private static final Path REPORT = FOLDER.resolve("report.json");
    private static final int KILLS = Math.max(3, Series.LONG / 10);
    private static final int ROWS = 250 * KILLS;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Series series = new Series("kill -9 in a replay", new Ledger());
    private final AnjuProcess replay = new AnjuProcess(HOME);
    private PastCases cases;

    @BeforeEach
    void a_history() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        cases = PastCases.in(FOLDER, ROWS, series::choose);
        replay.saying(
                "--spring.profiles.active=replay",
                "--anju.replay.file=" + cases.file(),
                "--anju.replay.mapping=" + cases.mapping(),
                "--anju.replay.report=" + REPORT);
    }

    @AfterEach
    void nobody_is_left() throws Exception {
        replay.close();
    }

    @Test
    void every_line_is_played_once_however_often_the_replay_is_killed() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            var point = kill * ROWS / KILLS + series.choose(ROWS / KILLS);
            Patience.until("line " + point, LONGEST, () -> goesOn() && played() > point);
            series.pauseWithin(200);
            IO.println("killed after " + played() + " of " + ROWS);
            strike(kill);
        }
        Patience.until("the end of the history", LONGEST, () -> Files.exists(REPORT) || !goesOn());
        Patience.until("the end of the replay", LONGEST, () -> !replay.isAlive());
        judge(JsonMapper.shared().readTree(Files.readString(REPORT)));
        IO.println("| kill -9 in a replay | %d | %d | 0 | 0 |".formatted(KILLS, ROWS));
    }

    /** Types the command again where it ended, by a kill or with its database. */
    private boolean goesOn() {
        try {
            if (!replay.isAlive()) {
                replay.launch();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void strike(int kill) throws IOException {
        var database = replay.database();
        if (kill % 3 != 1) {
            replay.kill();
        }
        if (kill % 3 != 0) {
            database.destroyForcibly();
            database.onExit().join();
        }
    }

    private void judge(JsonNode report) throws Exception {
        assertThat(report.path("rows").asInt()).isEqualTo(cases.rows());
        assertThat(report.path("accepted").asInt()).isEqualTo(cases.accepted());
        assertThat(report.path("refused").asInt()).isEqualTo(cases.refused());
        assertThat(report.path("lost").asInt()).isZero();
        assertThat(report.path("agreement").asDouble())
                .as(report.path("disagreements").toString())
                .isEqualTo(1);
        assertThat(report.path("clocksMissed").asInt())
                .isEqualTo(report.path("oracleMissed").asInt());
        assertThat(report.path("clocksWarned").asInt())
                .isEqualTo(report.path("oracleWarned").asInt());
        try (var server = new AnjuProcess(HOME)) {
            server.start();
            judge(Truth.of(HOME));
        }
        try (var verification = new AnjuProcess(HOME, "verification").saying("--spring.profiles.active=verify")) {
            verification.launch();
            Patience.until("the verification", LONGEST, () -> !verification.isAlive());
            assertThat(Files.readString(verification.log()))
                    .contains(": whole, ")
                    .doesNotContain("BROKEN");
        }
    }

    private void judge(Truth truth) throws SQLException {
        assertThat(truth.number("select count(*) from requests.request where external_source is not null"))
                .isEqualTo(cases.accepted());
        assertThat(truth.number("select count(distinct external_ref) from requests.request"))
                .isEqualTo(cases.accepted());
        assertThat(truth.number("select count(*) from workorders.work_order")).isEqualTo(cases.repairs());
        try (var connection = truth.connect()) {
            assertThat(ClockReplay.bent(connection)).isEmpty();
        }
    }

    private long played() {
        try {
            return Truth.of(HOME).number("select count(*) from replay.staged where state <> 'WAITING'");
        } catch (IOException | SQLException notYetOrJustKilled) {
            return 0;
        }
    }
}
