package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/** Two processes over one database of somebody else's; one is halted while it holds work, or killed (T3). */
@EnabledIfSystemProperty(named = "anju.faults", matches = "\\d+")
@Tag("faults")
class TwoProcessesTests {

    private static final Path FOLDER = Path.of("target/faults/two").toAbsolutePath();
    private static final int HALTED_SECONDS = Series.LONG == 0 ? 15 : 120;

    private @Nullable OwnServer server;
    private @Nullable AnjuProcess one;
    private @Nullable AnjuProcess other;
    private @Nullable Rounds rounds;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<Office> offices = List.of();

    @BeforeEach
    void people_work_at_both() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var home = FOLDER.resolve("home");
        server = OwnServer.in(FOLDER);
        one = server.usedBy(new AnjuProcess(home, "one"), server.port());
        one.start();
        other = server.usedBy(new AnjuProcess(home, "other"), server.port());
        other.start();
        var office = Office.open(one, server.truth());
        offices = List.of(office.at(other), office);
        rounds = new Rounds(this::next, server.truth(), home);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        for (var each : new AutoCloseable[] {rounds, one, other, server}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    void two_processes_share_the_work_and_neither_needs_the_other() throws Exception {
        rounds.repeat("two processes at once", 1, () -> Patience.pause(5_000));
        rounds.expectHalts();
        rounds.repeat("one of two halted for " + HALTED_SECONDS + " s", 1 + Series.LONG / 50, this::halt);
        rounds.repeat("one of two killed", 1 + Series.LONG / 10, this::kill);
        assertThat(jobsInTwoHands()).isZero();
    }

    /** Cases begin in turn at both; while one is away only at the other, as behind a balancer that looks at its health. */
    private Office next() {
        var open = offices;
        return open.get(turn.getAndIncrement() % open.size());
    }

    private void halt() throws Exception {
        var both = offices;
        AnjuProcess.signal(one.handle(), "STOP");
        offices = List.of(both.getFirst());
        Patience.pause(HALTED_SECONDS * 1_000L);
        AnjuProcess.signal(one.handle(), "CONT");
        offices = both;
    }

    private void kill() throws Exception {
        var both = offices;
        one.kill();
        offices = List.of(both.getFirst());
        one.launch();
        one.awaitReady();
        offices = both;
    }

    private long jobsInTwoHands() throws SQLException {
        return server.truth().number("select count(*) - count(distinct task_name) from jobs.scheduled_tasks");
    }
}
