package io.anju.database.backup;

import io.anju.database.server.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Moves an installation aside and another one into its place. A mark keeps every start out while it is neither. */
final class Exchange {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final DataFolder folder;
    private final Clock clock;
    private final Progress progress;

    Exchange(DataFolder folder, Clock clock, Progress progress) {
        this.folder = folder;
        this.clock = clock;
        this.progress = progress;
    }

    void with(Path staged) throws IOException {
        var home = folder.home();
        folder.beginRestoring();
        var aside = home.resolve("before-restore-" + NAME.format(clock.instant()));
        var replaced = entries(home).stream().filter(Exchange::isPart).toList();
        if (!replaced.isEmpty()) {
            move(replaced, home, aside);
            progress.say("What was there before lies in " + aside);
        }
        move(entries(staged), staged, home);
        var binaries = aside.resolve("postgres/bin");
        if (Files.exists(binaries)) {
            Files.move(binaries, folder.postgres().resolve("bin"));
        }
        FileSystemUtils.deleteRecursively(staged);
        folder.endRestoring();
    }

    private static boolean isPart(String name) {
        return Belongings.is(name) || name.equals("postgres") || name.equals("files");
    }

    private static void move(List<String> names, Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var name : names) {
            Files.move(from.resolve(name), to.resolve(name));
        }
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }
}
