package io.anju.database;

import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Migrates the ground first, then every module in the order of its storey. Each module has its own folder and history;
 * a test compares this list with the modules.
 */
final class Migrations {

    /** The modules with tables, lower storeys first. */
    static final List<String> MODULES = List.of(
            "http",
            "sheets",
            "trail",
            "codes",
            "identity",
            "calendar",
            "files",
            "estate",
            "deadlines",
            "notices",
            "people",
            "workforce",
            "standards",
            "workorders",
            "requests",
            "replay");

    private Migrations() {}

    static void run(Flyway base) {
        migrate(base, "__root", "flyway_schema_history");
        MODULES.forEach(module -> migrate(base, module, "flyway_schema_history_" + module));
    }

    private static void migrate(Flyway base, String folder, String table) {
        Flyway.configure()
                .configuration(base.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(table)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }
}
