package io.anju.database.backup;

import io.anju.database.StartRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The pieces of the log that were kept: {@code TTTTTTTTLLLLLLLLSSSSSSSS.gz}, where T is the timeline, which changes with every
 * restore, and L and S count on, S up to 255.
 *
 * @param folder where they lie
 */
record Wal(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long SEGMENTS = 0x100;

    /** All pieces, by name. */
    List<String> pieces() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}\\.gz"))
                    .map(name -> name.substring(0, 24))
                    .sorted()
                    .toList();
        }
    }

    Path file(String piece) {
        return folder.resolve(piece + ".gz");
    }

    /** Waits until the server has handed this piece over; refuses when it does not come. */
    void await(String piece) throws InterruptedException {
        for (var waited = 0L; Files.notExists(file(piece)); waited += 100) {
            if (waited > PATIENCE.toMillis()) {
                throw new StartRefused("The server did not keep its log in %s within two minutes; is the disk full?"
                        .formatted(folder));
            }
            Thread.sleep(100);
        }
    }

    /** The pieces from this one on that belong to its timeline or a later one, up to the first that is missing. */
    List<String> from(String first) throws IOException {
        var later = pieces().stream()
                .filter(piece -> piece.compareTo(first) >= 0 && place(piece) >= place(first))
                .toList();
        for (var index = 1; index < later.size(); index++) {
            if (place(later.get(index)) > place(later.get(index - 1)) + 1) {
                return later.subList(0, index);
            }
        }
        return later;
    }

    /** Forgets what lies before the oldest backup. */
    void forgetBefore(String first) throws IOException {
        for (var piece : pieces()) {
            if (place(piece) < place(first)) {
                Files.delete(file(piece));
            }
        }
    }

    /** Whether a piece can be unpacked to its end. */
    boolean whole(String piece) {
        try (var in = new GZIPInputStream(Files.newInputStream(file(piece)), 1 << 16)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static long place(String piece) {
        return Long.parseLong(piece, 8, 16, 16) * SEGMENTS + Long.parseLong(piece, 16, 24, 16);
    }
}
