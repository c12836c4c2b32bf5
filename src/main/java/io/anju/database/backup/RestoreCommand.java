package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/** {@code bin/restore}. */
final class RestoreCommand {

    private RestoreCommand() {}

    public static void main(String... typed) {
        Arguments.run(() -> run(Arguments.of(typed), System.out, Clock.systemUTC()));
    }

    static void run(Arguments arguments, PrintStream out, Clock clock) throws Exception {
        var shelf = new Shelf(Path.of(arguments.need("from")).toAbsolutePath().normalize());
        var progress = new Progress(out, clock);
        if (arguments.get("list").isPresent()) {
            list(shelf, progress);
        } else if (arguments.get("check").isPresent()) {
            for (var backup : shelf.backups()) {
                new Scrutiny(shelf, progress).of(backup);
                progress.say(backup.getFileName() + " is whole");
            }
        } else {
            restore(arguments, shelf, progress, clock);
        }
    }

    private static void restore(Arguments arguments, Shelf shelf, Progress progress, Clock clock) throws Exception {
        var folder = new DataFolder(Path.of(arguments.need("home")));
        var exchange = new Exchange(folder, clock, progress);
        new Restore(folder, shelf, progress, exchange)
                .run(
                        arguments.get("backup").orElse(null),
                        arguments.instant("to").orElse(null));
        progress.say(
                "Done. Check it with bin/verify and make a backup (nothing is kept before the next one), then start Anju.");
    }

    private static void list(Shelf shelf, Progress progress) throws IOException {
        for (var backup : shelf.backups()) {
            var manifest = ManifestText.read(backup);
            var bytes = manifest.files().stream().mapToLong(Kept::size).sum();
            progress.say("%s  from %s on  %,d MB, %,d uploads"
                    .formatted(
                            backup.getFileName(),
                            manifest.ended(),
                            bytes / 1_000_000,
                            manifest.uploads().size()));
        }
    }
}
