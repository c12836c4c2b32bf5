package io.anju.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.database.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The drill of goal T6: an installation is backed up while people write, lost, and brought back as it was between two
 * writes. {@code -Danju.drills=5} brings back the newest state as well, over an interrupted restore, so many times.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DrillTests {

    private final Drill drill = new Drill(Path.of("target/drill"));

    @BeforeAll
    void an_installation_is_backed_up_at_work_and_lost() throws Exception {
        drill.workAndBackUp();
        drill.lose();
    }

    @Test
    void everything_acknowledged_by_a_moment_comes_back_and_nothing_later() throws Exception {
        drill.restore("--to=" + drill.between().atOffset(ZoneOffset.ofHours(8)));
        assertThat(drill.requests()).containsExactlyInAnyOrderElementsOf(drill.before());
        assertThat(drill.picture()).exists();
        for (var round = 0; round < Integer.getInteger("anju.drills", 0); round++) {
            drill.interruptRestore();
            drill.restore();
            assertThat(drill.requests()).containsExactlyInAnyOrderElementsOf(drill.all());
        }
        drill.assertTrailWhole();
    }

    @Test
    void an_application_that_is_asked_to_stop_finishes_what_it_began_and_answers_it() {
        assertThat(drill.refusals())
                .hasSize(4)
                .allSatisfy(last -> assertThat(last).matches("closed|.*: 503 .*"));
        assertThat(drill.atStop()).containsExactlyInAnyOrderElementsOf(drill.all());
    }

    @Test
    void a_moment_before_the_first_backup_is_refused() {
        refuses("--to=2020-01-01T00:00:00Z", "at the earliest");
    }

    @Test
    void a_moment_without_its_offset_is_refused() {
        refuses("--to=2026-11-22T10:15:00", "2026-11-22T10:15:00+08:00");
    }

    @Test
    void a_single_flipped_bit_is_found_and_named() throws Exception {
        var file = drill.backup().resolve("database/global/pg_control");
        damaged(file, bytes -> {
            var flipped = bytes.clone();
            flipped[bytes.length / 2] ^= 1;
            return flipped;
        });
    }

    @Test
    void a_shortened_file_is_found_and_named() throws Exception {
        damaged(drill.backup().resolve("home/secrets/db-superuser"), bytes -> Arrays.copyOf(bytes, 9));
    }

    @Test
    void a_cut_manifest_is_no_manifest() throws Exception {
        var lines = Files.readAllLines(manifest());
        refusesManifest(lines.subList(0, lines.size() - 5), "cut off");
    }

    @Test
    void an_altered_manifest_is_no_manifest() throws Exception {
        var lines = Files.readAllLines(manifest());
        refusesManifest(
                lines.stream()
                        .map(line -> line.replace("postgres 18", "postgres 17"))
                        .toList(),
                "damaged");
    }

    @Test
    void a_manifest_of_a_newer_format_is_left_to_the_newer_version() throws Exception {
        refusesManifest(List.of("anju-backup 2"), "newer version");
    }

    @Test
    void a_missing_file_is_named() throws Exception {
        var file = drill.backup().resolve("database/PG_VERSION");
        var aside = Files.move(file, drill.backup().resolve("aside"));
        refuses("--backup=" + drill.backup().getFileName(), file + " is missing");
        Files.move(aside, file);
    }

    @Test
    void data_of_a_newer_version_are_left_to_the_newer_version() throws Exception {
        var manifest = ManifestText.read(drill.backup());
        assertThat(Migrated.unknown(manifest.migrations())).isEmpty();
        assertThat(Migrated.unknown(List.of("people/V900__robots.sql"))).containsExactly("people/V900__robots.sql");
    }

    @Test
    void what_never_came_to_its_end_is_no_backup() throws Exception {
        var half = Files.createDirectories(drill.shelf().root().resolve("20991231T000000000Z.unfinished"));
        assertThat(drill.shelf().newest()).hasValue(drill.backup());
        Files.delete(half);
    }

    private void damaged(Path file, UnaryOperator<byte[]> damage) throws Exception {
        var whole = Files.readAllBytes(file);
        Files.write(file, damage.apply(whole));
        refuses("--backup=" + drill.backup().getFileName(), file.toString());
        Files.write(file, whole);
    }

    private void refusesManifest(List<String> lines, String why) throws Exception {
        var whole = Files.readAllLines(manifest());
        Files.write(manifest(), lines);
        refuses("--backup=" + drill.backup().getFileName(), why);
        Files.write(manifest(), whole);
    }

    private Path manifest() throws Exception {
        return drill.backup().resolve(ManifestText.NAME);
    }

    private void refuses(String argument, String why) {
        var before = drill.entries();
        assertThatThrownBy(() -> drill.restore(argument))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why);
        assertThat(drill.entries()).isEqualTo(before);
    }
}
