package io.anju.contract;

import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that look like what a schema asks for, and are wrong in some places. */
final class FuzzBodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEPTH = 6;

    private final SampleBodies samples;
    private final FuzzWords words;
    private final Function<String, UUID> ids;
    private final Map<String, String> known;
    private double wrong;

    /**
     * Bodies with these ids.
     *
     * @param ids by kind
     * @param known what fields with these names want
     */
    FuzzBodies(SampleBodies samples, FuzzWords words, Function<String, UUID> ids, Map<String, String> known) {
        this.samples = samples;
        this.words = words;
        this.ids = ids;
        this.known = known;
    }

    /** A whole body: right in every place, wrong in about one, or wrong in many. */
    String body(JsonNode schema) {
        wrong = words.pick(java.util.List.of(0.0, 0.0, 0.06, 0.06, 0.15, 0.5));
        var text = value(schema, "", 0);
        if (words.chance(0.04)) {
            return text.substring(0, words.below(text.length() + 1));
        }
        return words.chance(0.02) ? text + words.token() : text;
    }

    private String value(JsonNode schema, String name, int depth) {
        if (words.chance(wrong)) {
            return words.chance(0.5) ? words.token() : quoted(words.text());
        }
        var shape = samples.resolve(schema);
        if (shape.has("enum")) {
            return quoted(
                    shape.get("enum").get(words.below(shape.get("enum").size())).asString());
        }
        return switch (shape.path("type").asString("object")) {
            case "array" -> array(shape, name, depth);
            case "boolean" -> String.valueOf(words.chance(0.5));
            case "integer", "number" -> String.valueOf(words.below(4));
            case "string" ->
                quoted(known.getOrDefault(name, SampleBodies.text(shape, name, ApiOperation.kind(name), ids)));
            default -> object(shape, depth);
        };
    }

    private String array(JsonNode shape, String name, int depth) {
        var joined = new StringJoiner(",", "[", "]");
        for (var left = depth < DEPTH ? words.below(3) : 0; left > 0; left--) {
            joined.add(value(shape.get("items"), name, depth + 1));
        }
        return joined.toString();
    }

    private String object(JsonNode shape, int depth) {
        var joined = new StringJoiner(",", "{", "}");
        var required = StreamSupport.stream(shape.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        shape.path("properties").properties().forEach(each -> {
            var kept = required.contains(each.getKey()) ? 1 - wrong / 2 : 0.6;
            if (depth < DEPTH && words.chance(kept)) {
                joined.add(quoted(each.getKey()) + ":" + value(each.getValue(), each.getKey(), depth + 1));
            }
        });
        if (words.chance(wrong)) {
            joined.add(quoted(words.text()) + ":" + words.token());
        }
        return joined.toString();
    }

    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }
}
