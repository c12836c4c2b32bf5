package io.anju.faults;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The clock of the machine, for the application and its embedded database, is turned by an hour and by a day in the middle of
 * the work (T5). Needs libfaketime where Debian keeps it; {@code bin/check} installs it there.
 */
@Tag("faults")
class TurnedMachineTests {

    private static final Path HOME = Path.of("target/faults/turned/home").toAbsolutePath();
    private static final Path TURN = HOME.resolveSibling("turn");
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final List<Duration> TURNS =
            List.of(Duration.ofHours(1), Duration.ZERO, Duration.ofDays(1), Duration.ZERO);

    /** Only what asks for the time of day is turned; what waits for a while waits as long as ever. */
    private static final Map<String, String> TURNED = Map.of(
            "FAKETIME_TIMESTAMP_FILE", TURN.toString(),
            "FAKETIME_CACHE_DURATION", "1",
            "FAKETIME_DONT_FAKE_MONOTONIC", "1",
            "FAKETIME_FORCE_MONOTONIC_FIX", "0",
            "NO_FAKE_STAT", "1");

    /** Every process looks at the turn once a second, each at a moment of its own. */
    private static final long SEEN_BY_ALL_MILLIS = 1_100;

    private static final Duration REPORTED_WITHIN = Duration.ofMinutes(2);

    private final AnjuProcess anju = new AnjuProcess(HOME);
    private @Nullable Rounds rounds;
    private @Nullable Truth truth;
    private int turns;

    @BeforeEach
    void people_are_at_work() throws Exception {
        var library = library();
        assumeThat(library)
                .as("libfaketime turns the clock of a process; it is not installed")
                .isPresent();
        FileSystemUtils.deleteRecursively(HOME.getParent());
        Files.createDirectories(HOME);
        turn(Duration.ZERO);
        TURNED.forEach(anju::with);
        anju.with("LD_PRELOAD", library.orElseThrow().toString()).start();
        var database = Truth.of(HOME);
        truth = database;
        var office = Office.open(anju, database);
        rounds = new Rounds(() -> office, database, HOME);
        rounds.expectTurns();
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        if (rounds != null) {
            rounds.close();
        }
        anju.close();
    }

    @Test
    void what_was_acknowledged_survives_every_turn_of_the_clock() throws Exception {
        rounds.repeat("clock of the machine turned", Math.max(TURNS.size(), Series.LONG), this::turnOn);
    }

    /** Whether there are reports taken in later than now by the clock of everybody else: proof that it was turned. */
    private boolean isReportedAfter(Duration ahead) {
        try {
            return Objects.requireNonNull(truth)
                            .number("select count(*) from requests.request where reported_at > to_timestamp(%d)"
                                    .formatted(Instant.now().plus(ahead).getEpochSecond()))
                    > 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Turns it, and lets people go on until one has been taken in by the turned clock: first they have to sign in again. */
    private void turnOn() throws Exception {
        var by = TURNS.get(turns++ % TURNS.size());
        turn(by);
        Patience.pause(SEEN_BY_ALL_MILLIS);
        if (by.isPositive()) {
            Patience.until("a report by the turned clock", REPORTED_WITHIN, () -> isReportedAfter(by.minusMinutes(10)));
        }
    }

    /** Written beside and moved there: whoever reads it reads all of it. */
    private static void turn(Duration by) throws IOException {
        var next = TURN.resolveSibling("next-turn");
        Files.writeString(next, "%+06d%n".formatted(by.toSeconds()));
        Files.move(next, TURN, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Optional<Path> library() throws IOException {
        if (Files.notExists(LIBRARIES)) {
            return Optional.empty();
        }
        try (var machines = Files.newDirectoryStream(LIBRARIES, "*-linux-gnu*")) {
            return StreamSupport.stream(machines.spliterator(), false)
                    .map(machine -> machine.resolve("faketime/libfaketime.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }
}
