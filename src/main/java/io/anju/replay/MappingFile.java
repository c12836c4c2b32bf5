package io.anju.replay;

import io.anju.deadlines.Priority;
import io.anju.replay.ReplayMapping.Column;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mapping and refuses what it does not understand, so that a mistyped word cannot change a result in silence. */
final class MappingFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private static final List<Column> NEEDED = List.of(Column.REPORTED_AT, Column.CATEGORY);

    private MappingFile() {}

    static ReplayMapping read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, Object> yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            var whole = defaults(yaml);
            var mapping = MAPPER.convertValue(whole, ReplayMapping.class);
            check(mapping);
            return mapping;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ReplayRefused("mapping %s: %s".formatted(file, e.getMessage()));
        }
    }

    private static Map<String, Object> defaults(Map<String, Object> yaml) {
        var whole = new HashMap<String, Object>(Map.of(
                "gap", "later",
                "overlap", "earlier",
                "channels", Map.of("default", "IMPORT"),
                "encoding", "UTF-8",
                "separator", ","));
        whole.putAll(yaml);
        if (whole.get("columns") instanceof Map<?, ?> columns) {
            var named = new HashMap<String, Object>();
            columns.forEach((word, names) -> named.put(constant(String.valueOf(word)), names));
            whole.put("columns", named);
        }
        return whole;
    }

    /** {@code reportedAt} in the file is {@code REPORTED_AT} in the code. */
    private static String constant(String word) {
        return word.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> void word(Class<E> words, String field, String said) {
        if (EnumSet.allOf(words).stream().noneMatch(each -> each.name().equals(said))) {
            throw new IllegalArgumentException("%s: \"%s\" is none of %s".formatted(field, said, EnumSet.allOf(words)));
        }
    }

    private static void check(ReplayMapping mapping) {
        for (var column : NEEDED) {
            if (!mapping.columns().containsKey(column)) {
                throw new IllegalArgumentException("columns." + column.word() + " is missing");
            }
        }
        if (mapping.promise() == ReplayMapping.Promise.COLUMN
                && !mapping.columns().containsKey(Column.PROMISED_AT)) {
            throw new IllegalArgumentException("promise: column needs columns.promisedAt");
        }
        mapping.channels().values().forEach(channel -> word(ReportChannel.class, "channels", channel));
        for (var rule : mapping.rules()) {
            word(RequestKind.class, "rules.kind", rule.kind());
            word(Priority.class, "rules.priority", rule.priority());
        }
        if (mapping.rules().isEmpty() || mapping.rules().getLast().match() != null) {
            throw new IllegalArgumentException("the last rule must take every category: leave out its match");
        }
    }
}
