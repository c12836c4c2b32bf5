package io.anju.requests.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The rules of this package that are data. */
final class RuleText {

    private RuleText() {}

    /** The lines of a file beside this class, without its remarks and empty lines. */
    static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file, RuleText.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
