package io.anju.database.backup;

import io.anju.database.StartRefused;
import io.anju.database.server.DataFolder;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/** {@code bin/backup}. */
final class BackupCommand {

    private BackupCommand() {}

    public static void main(String... typed) {
        Arguments.run(() -> run(Arguments.of(typed), System.out, Clock.systemUTC()));
    }

    static Path run(Arguments arguments, PrintStream out, Clock clock) throws Exception {
        var folder = new DataFolder(Path.of(arguments.need("home")));
        if (!folder.exists()) {
            throw new StartRefused(folder.home() + " holds no database of its own.");
        }
        var shelf = new Shelf(Path.of(arguments.need("to")).toAbsolutePath().normalize());
        var progress = new Progress(out, clock);
        var backup = new Backup(folder, shelf, clock, progress).make();
        var keep = arguments.count("keep");
        if (keep.isPresent()) {
            new Retention(shelf, progress).keep(keep.get());
        }
        progress.say("Done: " + backup);
        return backup;
    }
}
