package io.anju.sheets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a spreadsheet to a browser as a file to save. */
public final class SheetResponses {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_NAME = 200;

    private SheetResponses() {}

    /** An answer that saves the file under this name and stays in no cache, for lists hold personal data. */
    public static ResponseEntity<byte[]> of(String fileName, byte[] file) {
        return named(fileName).body(file);
    }

    static ResponseEntity.BodyBuilder named(String fileName) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff");
    }

    /** The name a browser said in a header, percent-decoded, without path and control characters. */
    static String fileName(String header) {
        String name;
        try {
            name = URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            name = header;
        }
        var plain = name.replaceAll("[\\p{Cntrl}/\\\\:]", "_").strip();
        return plain.isEmpty() ? "import.xlsx" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
