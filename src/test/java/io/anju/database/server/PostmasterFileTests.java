package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine gave the number of a server that was killed to somebody else. */
class PostmasterFileTests {

    @TempDir
    Path home;

    @Test
    void a_number_that_somebody_else_bears_today_stops_neither_them_nor_the_start() throws Exception {
        new EmbeddedServer(home, "anju", true).close();
        var data = new DataFolder(home).data();
        var other = new ProcessBuilder("sleep", "300").start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), other.pid() + "\n" + data + "\n1\n");
            try (var started = new EmbeddedServer(home, "anju", false)) {
                assertThat(started.url()).startsWith("jdbc:postgresql://127.0.0.1");
                assertThat(new PostmasterFile(data).server()).isPresent();
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void the_server_of_another_folder_is_left_alone() throws Exception {
        var program = Files.copy(Path.of("/bin/sleep"), home.resolve("postgres"));
        var other = new ProcessBuilder(program.toString(), "300").start();
        try {
            Files.writeString(home.resolve("postmaster.pid"), other.pid() + "\n");
            var file = new PostmasterFile(home);
            assertThat(file.server()).isEmpty();
            file.clear();
            assertThat(home.resolve("postmaster.pid")).doesNotExist();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_folder_in_which_nothing_ran_has_no_server() throws IOException {
        var file = new PostmasterFile(home);
        file.clear();
        assertThat(file.server()).isEmpty();
    }
}
