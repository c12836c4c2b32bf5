package io.anju.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The one way a file leaves the product: as what its content is, never guessed anew, never run as a page, kept by the
 * reader's own browser only. The caller has checked that the reader may see the subject.
 */
public final class FileResponses {

    private static final Duration KEPT = Duration.ofDays(1);

    private FileResponses() {}

    /** Pictures are shown in place, everything else is handed over as a download. */
    public static ResponseEntity<Resource> of(FileContent content) {
        var disposition = content.inline() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.type()))
                .eTag(content.tag())
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(content.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(content.path()));
    }
}
