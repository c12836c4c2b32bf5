package io.anju.database.server;

import io.anju.database.StartRefused;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

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
            "agreements",
            "workorders",
            "requests",
            "privacy",
            "insight",
            "replay");

    private Migrations() {}

    static void run(Flyway base) {
        var mark = new MigrationsMark(base.getConfiguration().getDataSource());
        if (mark.isThere()) {
            return;
        }
        migrate(base, "__root", "flyway_schema_history");
        MODULES.forEach(module -> migrate(base, module, "flyway_schema_history_" + module));
        mark.put();
    }

    private static void migrate(Flyway base, String folder, String table) {
        var flyway = Flyway.configure()
                .configuration(base.getConfiguration())
                .locations("classpath:db/migration/" + folder)
                .table(table)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException failed) {
            throw refused(folder, failed);
        }
    }

    /** What whoever starts the application has to know: data of another version, or a step that failed. */
    static StartRefused refused(String folder, FlywayException failed) {
        var part = folder.equals("__root") ? "ground" : folder;
        if (failed instanceof FlywayValidateException) {
            return new StartRefused("""
                    The data were written by another version of Anju (part "%s" differs), so this one leaves them untouched.
                    Start the version that wrote them, or choose another folder with ANJU_HOME.""".formatted(part));
        }
        return new StartRefused("""
                The data could not be brought to this version of Anju (part "%s"): %s
                What was done so far is kept; start the version that wrote the data, or restore a backup.""".formatted(part, innermost(failed)));
    }

    private static String innermost(Throwable failed) {
        var cause = failed;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var message = String.valueOf(cause.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
