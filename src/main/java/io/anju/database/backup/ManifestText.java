package io.anju.database.backup;

import io.anju.database.StartRefused;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The manifest as a text that people can read: a word and its values per line, the last line sealing all before it. */
final class ManifestText {

    static final String NAME = "manifest";

    private static final int FORMAT = 1;

    private ManifestText() {}

    static void write(Path backup, Manifest manifest) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("anju-backup " + FORMAT);
        lines.add("begun " + manifest.begun());
        lines.add("ended " + manifest.ended());
        lines.add("postgres " + manifest.postgres());
        lines.add("first-wal " + manifest.firstWal());
        lines.add("last-wal " + manifest.lastWal());
        manifest.migrations().forEach(name -> lines.add("migration " + name));
        manifest.folders().forEach(path -> lines.add("folder " + path));
        manifest.files().forEach(kept -> lines.add("file " + line(kept)));
        manifest.uploads().forEach(kept -> lines.add("upload " + line(kept)));
        lines.add("whole " + Hashing.of(String.join("\n", lines)));
        Files.write(backup.resolve(NAME), lines);
    }

    /** Reads it; refuses what was cut, altered or written by a later version. */
    static Manifest read(Path backup) {
        var file = backup.resolve(NAME);
        var lines = lines(file);
        refuseBroken(file, lines);
        return new Manifest(
                Instant.parse(one(lines, "begun")),
                Instant.parse(one(lines, "ended")),
                Integer.parseInt(one(lines, "postgres")),
                one(lines, "first-wal"),
                one(lines, "last-wal"),
                all(lines, "migration"),
                all(lines, "folder"),
                all(lines, "file").stream().map(ManifestText::kept).toList(),
                all(lines, "upload").stream().map(ManifestText::kept).toList());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException notText) {
            throw new StartRefused("%s is damaged: it is not a text.".formatted(file));
        } catch (IOException e) {
            throw new StartRefused("%s cannot be read (%s), so this is no backup."
                    .formatted(file, e.getClass().getSimpleName()));
        }
    }

    private static void refuseBroken(Path file, List<String> lines) {
        if (!lines.isEmpty() && lines.getFirst().matches("anju-backup [0-9]{1,6}")) {
            var format = Integer.parseInt(lines.getFirst().substring("anju-backup ".length()));
            if (format > FORMAT) {
                throw new StartRefused("%s was written by a newer version of Anju (format %d, this one reads %d)."
                        .formatted(file, format, FORMAT));
            }
        }
        var seal = lines.isEmpty() ? "" : lines.getLast();
        if (!seal.startsWith("whole ")) {
            throw new StartRefused("%s is cut off: its last line is missing.".formatted(file));
        }
        var before = String.join("\n", lines.subList(0, lines.size() - 1));
        if (!seal.equals("whole " + Hashing.of(before))) {
            throw new StartRefused("%s is damaged: it is not what was written.".formatted(file));
        }
    }

    private static String one(List<String> lines, String word) {
        return all(lines, word).getFirst();
    }

    private static List<String> all(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    private static String line(Kept kept) {
        return kept.sha256() + " " + kept.size() + " " + kept.path();
    }

    private static Kept kept(String line) {
        var parts = line.split(" ", 3);
        return new Kept(parts[2], Long.parseLong(parts[1]), parts[0]);
    }
}
