package io.anju.database.copy;

import io.anju.database.StartRefused;
import io.anju.database.backup.Arguments;
import io.anju.database.server.OpenedDatabase;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** {@code bin/copy}. */
final class CopyCommand {

    private CopyCommand() {}

    public static void main(String... typed) {
        Arguments.run(() -> run(Arguments.of(typed), System.getenv(), System.out));
    }

    static void run(Arguments arguments, Map<String, String> environment, PrintStream out) throws Exception {
        var home = Path.of(arguments.need("home"));
        var outward = arguments.need("way").equals("out");
        try (var own = OpenedDatabase.embedded(home);
                var other = OpenedDatabase.external(
                        home,
                        value(environment, "ANJU_DB_URL"),
                        value(environment, "ANJU_DB_USER"),
                        value(environment, "ANJU_DB_PASSWORD"))) {
            var rows = new DatabaseCopy(outward ? own : other, outward ? other : own, out).run();
            out.printf("Done: %,d rows.%n", rows);
        }
    }

    private static String value(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new StartRefused(name + " is not set");
        }
        return value;
    }
}
