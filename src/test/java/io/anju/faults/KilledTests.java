package io.anju.faults;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** kill -9 of the application, of its embedded database, and of both at once, at random points of intake and work (T3). */
@Tag("faults")
class KilledTests {

    private static final int LATEST_MILLIS = 300;
    private static final Path HOME = Path.of("target/faults/killed/home").toAbsolutePath();

    private final AnjuProcess anju = new AnjuProcess(HOME);
    private final Series points = new Series("long jobs", new Ledger());
    private @Nullable Rounds rounds;
    private LongJobs jobs;
    private int kills;

    @BeforeEach
    void people_are_at_work() throws Exception {
        FileSystemUtils.deleteRecursively(HOME.getParent());
        anju.start();
        var truth = Truth.of(HOME);
        var office = Office.open(anju, truth);
        jobs = new LongJobs(office, truth);
        rounds = new Rounds(() -> office, truth, HOME);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        if (rounds != null) {
            rounds.close();
        }
        anju.close();
    }

    @Test
    void what_was_acknowledged_survives_every_kill() throws Exception {
        rounds.repeat("kill -9 of the embedded database", Math.max(1, Series.LONG / 2), this::killDatabase);
        jobs.prepare();
        rounds.askToo(jobs::judge);
        rounds.repeat("kill -9 of both at once", Math.max(1, Series.LONG / 5), this::killBothInLongJobs);
        if (Series.LONG > 0) { // what the short form loses with both
            rounds.repeat("kill -9 of the application", Series.LONG, this::killApplication);
        }
    }

    private void killApplication() throws IOException {
        anju.kill();
        anju.launch();
    }

    private void killDatabase() throws IOException {
        anju.database().destroyForcibly();
    }

    private void killBothInLongJobs() throws Exception {
        jobs.begin();
        jobs.awaitMiddle(kills++);
        points.pauseWithin(LATEST_MILLIS);
        IO.println("killed at percent " + jobs.share());
        var database = anju.database();
        anju.kill();
        database.destroyForcibly();
        anju.launch();
    }
}
