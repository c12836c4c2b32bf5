package io.anju.faults;

import io.anju.faults.Cable.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/** The database of somebody else is away, out of reach, slow, or its answer to a commit gets lost on the way (T3). */
@EnabledIfSystemProperty(named = "anju.faults", matches = "\\d+")
@Tag("faults")
class LostDatabaseTests {

    private static final Path FOLDER = Path.of("target/faults/lost").toAbsolutePath();
    private static final Duration COMMIT = Duration.ofSeconds(30);
    private static final List<Integer> SECONDS_AWAY = List.of(1, 10, 60);

    private @Nullable OwnServer server;
    private @Nullable Cable cable;
    private @Nullable AnjuProcess anju;
    private @Nullable Rounds rounds;

    @BeforeEach
    void people_are_at_work() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var home = FOLDER.resolve("home");
        server = OwnServer.in(FOLDER);
        cable = new Cable(server.port());
        anju = server.usedBy(new AnjuProcess(home), cable.port());
        anju.start();
        var office = Office.open(anju, server.truth());
        rounds = new Rounds(() -> office, server.truth(), home);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        for (var each : new AutoCloseable[] {rounds, anju, cable, server}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    void what_was_acknowledged_survives_whatever_happens_to_the_cable() throws Exception {
        for (var seconds : SECONDS_AWAY) {
            rounds.repeat("database away for " + seconds + " s", 1 + Series.LONG / 50, () -> away(State.CUT, seconds));
            rounds.repeat(
                    "database out of reach for " + seconds + " s",
                    1 + Series.LONG / 50,
                    () -> away(State.CLOGGED, seconds));
        }
        rounds.repeat("all connections reset", Series.LONG, cable::reset);
        rounds.repeat("answer of a commit lost", Series.LONG, this::loseAnswer);
        rounds.repeat("every packet 20 ms late for 10 s", 1, this::crawl);
    }

    private void away(State how, int seconds) {
        cable.become(how);
        Patience.pause(seconds * 1_000L);
        cable.become(State.WHOLE);
    }

    private void loseAnswer() {
        cable.reset();
        cable.cutAnswerOfNextCommit();
        Patience.until("a commit", COMMIT, cable::hasCutAnswer);
    }

    private void crawl() {
        cable.slow(20);
        Patience.pause(10_000);
        cable.slow(0);
    }
}
