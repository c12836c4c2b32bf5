package io.anju.files;

import java.nio.file.Path;

/**
 * A file opened for reading; {@link FileResponses} turns it into an answer.
 *
 * @param name what the reader's copy is called
 * @param type media type of exactly these bytes
 * @param tag changes when the content does
 * @param path where the bytes lie
 */
public record FileContent(String name, String type, String tag, Path path) {

    /** Whether a browser may show it in place. */
    boolean inline() {
        return type.startsWith("image/");
    }
}
