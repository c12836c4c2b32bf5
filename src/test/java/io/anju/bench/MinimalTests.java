package io.anju.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MinimalTests {

    private static final Pattern PARENT =
            Pattern.compile("<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void the_least_application_is_made_of_the_versions_of_this_one() throws IOException {
        assertThat(parent("src/bench/minimal/pom.xml")).isEqualTo(parent("pom.xml"));
    }

    private static String parent(String pom) throws IOException {
        var found = PARENT.matcher(Files.readString(Path.of(pom)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
