package io.anju.database.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.Storeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationOrderTests {

    private static final Path FOLDERS = Path.of("src/main/resources/db/migration");

    @Test
    void every_module_with_migrations_is_migrated() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            var names = folders.map(folder -> folder.getFileName().toString()).filter(name -> !name.equals("__root"));
            assertThat(Migrations.MODULES).containsExactlyInAnyOrderElementsOf(names.toList());
        }
    }

    @Test
    void lower_storeys_are_migrated_first() {
        assertThat(Migrations.MODULES)
                .isSortedAccordingTo((one, other) -> Integer.compare(Storeys.order(one), Storeys.order(other)));
    }
}
