package io.anju.replay;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header line, plain or gzip, read as a stream. */
final class SourceFile {

    private static final int GZIP_MAGIC = 0x1f8b;

    private final Path path;

    SourceFile(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new ReplayRefused("cannot read " + path);
        }
        this.path = path;
    }

    /**
     * Understands every line after the header and after {@code afterLine}. Lines with too many or too few fields are
     * judged like all others; refuses a file that ends in the middle of something, and one without the columns it needs.
     */
    void read(ReplayMapping mapping, long afterLine, Consumer<FileRow> each) throws IOException {
        var line = 0L;
        try (var rows = open(mapping)) {
            if (!rows.hasNext()) {
                throw new ReplayRefused(path + " is empty: it needs a header line");
            }
            var reader = new RowReader(mapping, rows.next().getFields());
            while (rows.hasNext()) {
                var row = rows.next();
                line = row.getStartingLineNumber();
                if (line > afterLine) {
                    each.accept(reader.read(row));
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            throw new ReplayRefused("%s cannot be read after line %d: %s".formatted(path, line, cause.getMessage()));
        }
    }

    /** Tells two files apart by their content. */
    String fingerprint() throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private CloseableIterator<CsvRecord> open(ReplayMapping mapping) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(mapping.separator())
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(true)
                .ofCsvRecord(plain(), mapping.encoding())
                .iterator();
    }

    private InputStream plain() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        var zipped = ((in.read() << 8) | in.read()) == GZIP_MAGIC;
        in.reset();
        return zipped ? new GZIPInputStream(in) : in;
    }
}
