package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.anju.journeys.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/** No room left under the uploads, the data and the WAL: a clear refusal, nothing half written, work as soon as there is room. */
@EnabledIfSystemProperty(named = "anju.faults", matches = "\\d+")
@Tag("faults")
class FullDiskTests {

    private static final Path HOME = Path.of("target/faults/full/home").toAbsolutePath();
    private static final Path FILLER = HOME.resolve("filler");
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final AnjuProcess anju = new AnjuProcess(HOME);
    private @Nullable Rounds rounds;
    private Truth truth;
    private Office office;

    @BeforeEach
    void people_are_at_work_on_a_small_disk() throws Exception {
        FileSystemUtils.deleteRecursively(HOME.getParent());
        Files.createDirectories(HOME);
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", HOME.toString()),
                "SKIPPED: may not mount a disk");
        anju.start();
        truth = Truth.of(HOME);
        office = Office.open(anju, truth);
        rounds = new Rounds(() -> office, truth, HOME);
    }

    @AfterEach
    void everybody_goes_home() throws Exception {
        if (rounds != null) {
            rounds.close();
        }
        Files.deleteIfExists(FILLER);
        anju.close();
        run("umount", HOME.toString());
    }

    @Test
    void an_upload_without_room_is_refused_as_such_and_leaves_nothing() throws Exception {
        fill();
        var hand = office.technicians().values().iterator().next();
        var refused = hand.upload("/api/files", Caller.newKey(), "leak.png", Pictures.png());

        assertThat(refused.status()).as(refused.body()).isIn(503, 507);
        assertThat(refused.retryAfter()).isPresent();
        assertThat(truth.number("select count(*) from files.file")).isZero();
        Files.delete(FILLER);
        Patience.until(
                "an upload is taken again",
                RECOVERY,
                () -> hand.upload("/api/files", Caller.newKey(), "leak.png", Pictures.png())
                        .taken());
        rounds.ask();
    }

    @Test
    void work_goes_on_by_itself_when_there_is_room_again() throws Exception {
        rounds.repeat("disk of data, WAL and uploads full for 10 s", 1 + Series.LONG / 20, () -> {
            fill();
            Patience.pause(10_000);
            Files.delete(FILLER);
        });
        rounds.repeat("the same with a new WAL segment wanted", 1 + Series.LONG / 20, () -> {
            fill();
            wantWal();
            Patience.pause(10_000);
            Files.delete(FILLER);
        });
    }

    /** Takes all there is, to the last byte. */
    private static void fill() throws IOException {
        var block = new byte[64 * 1024];
        try (var out = Files.newOutputStream(FILLER)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** Writes nothing but WAL until it finds no room for its next segment, which ends the server. */
    private void wantWal() {
        try {
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                truth.number("select length(pg_logical_emit_message(true, 'faults', repeat('x', 1000000))::text)");
            }
        } catch (SQLException asWanted) {
            IO.println("the database says: " + asWanted.getMessage());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
