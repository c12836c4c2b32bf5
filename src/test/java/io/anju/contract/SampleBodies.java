package io.anju.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the smallest body that a schema allows, with ids wherever it asks for them. */
final class SampleBodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DEPTH = 5;

    /** What the rules of a field want, by its name. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("category", "light-out"),
            Map.entry("zone", "Asia/Shanghai"),
            Map.entry("phone", "13800000001"),
            Map.entry("phones", "13800000001"),
            Map.entry("email", "a@example.org"),
            Map.entry("password", "correct horse 9"),
            Map.entry("next", "better staple 7"),
            Map.entry("pinyin", "abc"),
            Map.entry("code", "b9"),
            Map.entry("post", "TECHNICIAN"),
            Map.entry("value", "13800000001"),
            Map.entry("to", "2027-01-02"),
            Map.entry("closes", "17:00:00"),
            Map.entry("toTime", "17:00:00"));

    private final JsonNode api;

    SampleBodies(JsonNode api) {
        this.api = api;
    }

    /** Where a body may hold ids, as pointers. */
    List<String> idPointers(@Nullable JsonNode schema) {
        var found = new ArrayList<String>();
        if (schema != null) {
            walk(schema, "", found, 0);
        }
        return found;
    }

    /** The body; {@code ids} names the id for a pointer, and {@code also} a pointer to fill although it is optional. */
    JsonNode sample(JsonNode schema, Function<String, UUID> ids, @Nullable String also) {
        return value(schema, "", "", ids, also, 0);
    }

    private void walk(JsonNode schema, String at, List<String> found, int depth) {
        var shape = resolve(schema);
        if (depth > DEPTH) {
            return;
        }
        if (shape.path("format").asString("").equals("uuid")) {
            found.add(at);
        }
        shape.path("properties")
                .properties()
                .forEach(each -> walk(each.getValue(), at + "/" + each.getKey(), found, depth + 1));
        if (shape.has("items")) {
            walk(shape.get("items"), at + "/0", found, depth + 1);
        }
    }

    private JsonNode value(
            JsonNode schema, String name, String at, Function<String, UUID> ids, @Nullable String also, int depth) {
        var shape = resolve(schema);
        if (shape.has("enum")) {
            return shape.at("/enum/0");
        }
        return switch (shape.path("type").asString("object")) {
            case "array" -> array(shape, name, at, ids, also, depth);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "string" -> JSON.getNodeFactory().stringNode(text(shape, name, at, ids));
            default -> object(shape, at, ids, also, depth);
        };
    }

    private JsonNode array(
            JsonNode shape, String name, String at, Function<String, UUID> ids, @Nullable String also, int depth) {
        var array = JSON.createArrayNode();
        var inside = resolve(shape.get("items"));
        var wanted = also != null && also.startsWith(at + "/0");
        var plain = inside.path("type").asString("").equals("string") && !inside.has("enum");
        if (depth < DEPTH && (wanted || !plain || WORDS.containsKey(name))) {
            array.add(value(shape.get("items"), name, at + "/0", ids, also, depth + 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode shape, String at, Function<String, UUID> ids, @Nullable String also, int depth) {
        var object = JSON.createObjectNode();
        var required = StreamSupport.stream(shape.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        shape.path("properties").properties().forEach(each -> {
            var pointer = at + "/" + each.getKey();
            var wanted = also != null
                    && (also.equals(pointer) || also.startsWith(pointer + "/") || pointer.equals(companion(also)));
            if (depth < DEPTH && (wanted || required.contains(each.getKey()))) {
                object.set(each.getKey(), value(each.getValue(), each.getKey(), pointer, ids, also, depth + 1));
            }
        });
        return object;
    }

    /** An accused account counts only beside a name. */
    private static String companion(String also) {
        return also.replace("/aboutAccount", "/aboutName");
    }

    /** A text that the rules of a field want, by its format and name. */
    static String text(JsonNode shape, String name, String at, Function<String, UUID> ids) {
        return switch (shape.path("format").asString("")) {
            case "uuid" -> ids.apply(at).toString();
            case "date" -> name.equals("to") ? "2027-01-02" : "2027-01-01";
            case "date-time" -> name.startsWith("to") ? "2027-01-02T00:00:00Z" : "2027-01-01T00:00:00Z";
            case "time-local" ->
                WORDS.getOrDefault(name, "09:00:00").length() == 8 ? WORDS.getOrDefault(name, "09:00:00") : "18:00:00";
            default -> WORDS.getOrDefault(name, "测试");
        };
    }

    JsonNode resolve(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : api.at(reference.substring(1));
    }
}
