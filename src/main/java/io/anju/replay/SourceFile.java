package io.anju.replay;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** A CSV file with a header line, UTF-8, plain or gzip, read as a stream. */
final class SourceFile {

    private static final int GZIP_MAGIC = 0x1f8b;

    private final Path path;

    SourceFile(Path path) {
        if (!Files.isReadable(path)) {
            throw new ReplayRefused("cannot read " + path);
        }
        this.path = path;
    }

    /** The records after the header; lines with too many or too few fields come through and are judged later. */
    CsvReader<NamedCsvRecord> open() throws IOException {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(true)
                .ofNamedCsvRecord(reader());
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

    private Reader reader() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path));
        in.mark(2);
        var zipped = ((in.read() << 8) | in.read()) == GZIP_MAGIC;
        in.reset();
        return new InputStreamReader(zipped ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
