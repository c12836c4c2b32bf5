package io.anju.files;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uploads: the body is the file itself, the header {@code X-File-Name} its name, percent-encoded. */
@RestController
class FileController {

    private static final String NAME = "X-File-Name";

    private final Files files;
    private final VisitorUploads visitors;

    FileController(Files files, VisitorUploads visitors) {
        this.files = files;
        this.visitors = visitors;
    }

    @Allowed({})
    @PostMapping("/api/files")
    @ResponseStatus(HttpStatus.CREATED)
    FileView upload(
            Actor actor,
            @RequestHeader(name = NAME, defaultValue = "") String name,
            @RequestBody(required = false) byte @Nullable [] content) {
        return files.upload(actor, decoded(name), content == null ? new byte[0] : content);
    }

    @Open
    @PostMapping("/api/public/{company}/files")
    @ResponseStatus(HttpStatus.CREATED)
    FileView uploadAsVisitor(
            Actor actor,
            HttpServletRequest http,
            @RequestHeader(name = NAME, defaultValue = "") String name,
            @RequestBody(required = false) byte @Nullable [] content) {
        visitors.count(http.getRemoteAddr(), content == null ? 0 : content.length);
        return upload(actor, name, content);
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
