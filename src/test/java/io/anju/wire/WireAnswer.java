package io.anju.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where the server hung up without a word
 * @param headers by name in lower case
 */
public record WireAnswer(int status, Map<String, List<String>> headers, byte[] body, long millis) {

    /** The first header of this name, empty where there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of("")).getFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean hasNoEnd() {
        return header("content-type").startsWith("text/event-stream");
    }
}
