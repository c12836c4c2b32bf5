package io.anju.sheets;

import io.anju.http.ListQuery;
import io.anju.kernel.Page;
import io.anju.kernel.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/**
 * A list of any length as a file. It is read page by page, so that no statement takes long and no list stands in memory, and
 * written beside the database before anything is answered: whoever gets it gets all of it, and what leaves can be recorded
 * first. The file has no name on the disk and ends with the answer, whatever happens.
 */
public final class SheetFile {

    /** The most lines one file holds; more are refused and never left out. */
    public static final int LONGEST = 100_000;

    private static final int PAGE = 1_000;

    private final FileChannel content;
    private final int rows;

    private SheetFile(FileChannel content, int rows) {
        this.content = content;
        this.rows = rows;
    }

    /**
     * Writes the list that a query asks for, from its first page to its last. Refuses ({@code export-too-long}) one with
     * more than {@link #LONGEST} lines.
     *
     * @param page gives a page of the list; called outside of any transaction
     * @param cells a line as column keys to text
     */
    public static <T> SheetFile of(
            SheetLayout layout,
            Locale locale,
            ListQuery query,
            Function<ListQuery, Page<T>> page,
            Function<T, Map<String, String>> cells) {
        var counted = new AtomicInteger();
        var lines = lines(query, page).peek(line -> refuseTooMany(counted.incrementAndGet()));
        var content = open();
        try {
            var out = new BufferedOutputStream(Channels.newOutputStream(content));
            new SheetWriter(layout, locale).list(out, lines.map(cells));
            out.flush();
            return new SheetFile(content, counted.get());
        } catch (IOException failed) {
            close(content);
            throw new UncheckedIOException(failed);
        } catch (RuntimeException refused) {
            close(content);
            throw refused;
        }
    }

    /** How many lines it has, without the titles. */
    public int rows() {
        return rows;
    }

    /** The answer that saves it under this name and stays in no cache, for lists hold personal data. */
    public ResponseEntity<Resource> answer(String fileName) {
        try {
            content.position(0);
            return SheetResponses.named(fileName)
                    .contentLength(content.size())
                    .body(new InputStreamResource(Channels.newInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> Stream<T> lines(ListQuery query, Function<ListQuery, Page<T>> page) {
        var first = Optional.of(page.apply(new ListQuery(query.q(), query.sort(), null, PAGE)));
        return Stream.iterate(
                        first,
                        Optional::isPresent,
                        read -> read.map(Page::next)
                                .map(next -> page.apply(new ListQuery(query.q(), query.sort(), next, PAGE))))
                .flatMap(read -> read.orElseThrow().items().stream());
    }

    private static void refuseTooMany(int lines) {
        if (lines > LONGEST) {
            throw Refused.invalid("export-too-long", Map.of("rows", LONGEST));
        }
    }

    private static FileChannel open() {
        try {
            var path = Files.createTempFile("anju-list", ".xlsx");
            try {
                return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(FileChannel content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
