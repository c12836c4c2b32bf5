package io.anju;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** The map of the house for newcomers (goal C2) is drawn from the modules; {@code -Dcontract.write=true} draws it anew. */
class ModulesPageTests {

    private static final Path PAGE = Path.of("docs/modules.md");
    private static final Set<String> GROUND = Set.of("kernel", "database", "http");

    @Test
    void the_page_of_the_modules_shows_the_modules() throws IOException {
        var calls = calls();
        var now = """
                # The modules

                An arrow is a call; what a module may call follows all arrows down. `kernel`, `database` and `http` are called by all and
                left out. News travels the other way as events. Each module's `package-info.java` has its words and duties.

                ```mermaid
                flowchart TD
                %s
                ```

                | storey | module | what it is |
                |---|---|---|
                %s
                """.formatted(arrows(calls), rows(calls.keySet()));
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run mvn test -Dtest=ModulesPageTests -Dcontract.write=true")
                .isEqualTo(now);
    }

    private static Map<String, Set<String>> calls() {
        var modules = ApplicationModules.of(Application.class);
        var calls = new TreeMap<String, Set<String>>();
        for (var module : modules) {
            var called = module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(one -> one.getTargetModule().getIdentifier().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
            calls.put(module.getIdentifier().toString(), called);
        }
        return calls;
    }

    /** Without those that another way down already says. */
    private static String arrows(Map<String, Set<String>> calls) {
        return calls.entrySet().stream()
                .filter(one -> !GROUND.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream()
                        .filter(target -> !GROUND.contains(target))
                        .filter(target -> one.getValue().stream().noneMatch(other -> reaches(calls, other, target)))
                        .map(target -> "    %s --> %s".formatted(one.getKey(), target)))
                .collect(Collectors.joining("\n"));
    }

    private static boolean reaches(Map<String, Set<String>> calls, String from, String to) {
        var next = calls.getOrDefault(from, Set.of());
        return next.contains(to) || next.stream().anyMatch(one -> !GROUND.contains(one) && reaches(calls, one, to));
    }

    private static String rows(Set<String> modules) {
        return modules.stream()
                .sorted(Comparator.comparing(Storeys::order).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> "| %d | [`%s`](../src/main/java/io/anju/%s/package-info.java) | %s |"
                        .formatted(Storeys.order(name), name, name, firstSentence(name)))
                .collect(Collectors.joining("\n"));
    }

    private static String firstSentence(String module) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/main/java/io/anju", module, "package-info.java"));
            var said = lines.stream()
                    .dropWhile(line -> !line.startsWith("/**"))
                    .takeWhile(line -> !line.contains("<p>") && !line.contains("*/"))
                    .map(line -> line.replaceFirst("^(/\\*\\*| \\*) ?", "").strip())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
            return said.substring(0, said.indexOf('.'));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
