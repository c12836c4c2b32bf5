package io.anju.contract;

import io.anju.identity.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the contract.
 *
 * @param permissions who may call it: holders of any of them; empty for everybody signed in; null if open to visitors
 */
record ApiOperation(
        String method, String path, @Nullable List<String> permissions, JsonNode node, SampleBodies samples) {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("project", "projects"),
            Map.entry("place", "places"),
            Map.entry("parent", "places"),
            Map.entry("unit", "places"),
            Map.entry("inside", "places"),
            Map.entry("person", "people"),
            Map.entry("account", "accounts"),
            Map.entry("aboutAccount", "accounts"),
            Map.entry("lead", "staff"),
            Map.entry("staff", "staff"),
            Map.entry("substitute", "staff"),
            Map.entry("team", "teams"),
            Map.entry("into", "requests"),
            Map.entry("file", "files"),
            Map.entry("files", "files"),
            Map.entry("photo", "files"),
            Map.entry("signature", "files"),
            Map.entry("plan", "plans"),
            Map.entry("duty", "duties"),
            Map.entry("leave", "leaves"),
            Map.entry("certificate", "certificates"),
            Map.entry("pattern", "shift-patterns"),
            Map.entry("shift", "shifts"),
            Map.entry("turn", "turns"),
            Map.entry("theirTurn", "turns"));

    /**
     * A place in which an id stands.
     *
     * @param in {@code path}, {@code query} or {@code body}
     * @param name of the parameter, or the pointer into the body
     * @param kind what it is the id of
     */
    record IdSlot(String in, String name, String kind) {}

    /** All operations of a description. */
    static List<ApiOperation> of(JsonNode api) {
        var all = new ArrayList<ApiOperation>();
        var samples = new SampleBodies(api);
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(each -> all.add(new ApiOperation(
                                each.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                permissions(each.getValue()),
                                each.getValue(),
                                samples))));
        return all;
    }

    private static @Nullable List<String> permissions(JsonNode node) {
        if (node.path("x-open").asBoolean(false)) {
            return null;
        }
        return node.get("x-permissions") == null
                ? List.of("UNDECLARED")
                : node.get("x-permissions")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
    }

    /** Whether somebody in this role may call it. */
    boolean isOpenTo(Role role) {
        return permissions == null
                || permissions.isEmpty()
                || role.permissions().stream().anyMatch(each -> permissions.contains(each.name()));
    }

    String name() {
        return method + " " + path;
    }

    List<IdSlot> slots() {
        var slots = new ArrayList<IdSlot>();
        for (var parameter : node.path("parameters")) {
            var in = parameter.get("in").asString();
            if (parameter.at("/schema/format").asString("").equals("uuid")) {
                var name = parameter.get("name").asString();
                slots.add(new IdSlot(in, name, in.equals("path") ? pathKind(name) : kind(name)));
            }
        }
        samples.idPointers(body()).forEach(pointer -> slots.add(new IdSlot("body", pointer, kind(last(pointer)))));
        return slots;
    }

    boolean isRead() {
        return method.equals("GET");
    }

    boolean pages() {
        return node.path("parameters")
                .valueStream()
                .anyMatch(each -> each.get("name").asString().equals("cursor"));
    }

    /** The address with ids of these kinds, and one of them replaced. */
    String address(Function<IdSlot, UUID> ids, @Nullable IdSlot also, String company) {
        var address = path;
        var query = new ArrayList<String>();
        for (var parameter : node.path("parameters")) {
            var name = parameter.get("name").asString();
            var uuid = parameter.at("/schema/format").asString("").equals("uuid");
            var slot = new IdSlot(
                    parameter.get("in").asString(),
                    name,
                    parameter.get("in").asString().equals("path") ? pathKind(name) : kind(name));
            if (slot.in().equals("path")) {
                address = address.replace(
                        "{" + name + "}", uuid ? ids.apply(slot).toString() : plain(name, parameter, company));
            } else if (slot.in().equals("query")
                    && (parameter.path("required").asBoolean(false) || slot.equals(also))) {
                query.add(name + "=" + (uuid ? ids.apply(slot).toString() : plain(name, parameter, company)));
            }
        }
        var whole = address.replace("{company}", company);
        return query.isEmpty() ? whole : whole + "?" + String.join("&", query);
    }

    @Nullable
    JsonNode body() {
        return node.at("/requestBody/content/application~1json/schema").isMissingNode()
                ? null
                : node.at("/requestBody/content/application~1json/schema");
    }

    private static String plain(String name, JsonNode parameter, String company) {
        var schema = parameter.get("schema");
        if (name.equals("company")) {
            return company;
        }
        if (schema.path("enum").isArray()) {
            return schema.at("/enum/0").asString();
        }
        return switch (schema.path("format").asString("") + schema.path("type").asString("")) {
            case "datestring" -> "2026-11-23";
            case "date-timestring" -> "2026-11-23T02:00:00Z";
            case "int32integer" -> "1";
            case "boolean" -> "false";
            default -> name.equals("kind") ? "units" : "x1";
        };
    }

    String pathKind(String name) {
        if (!name.equals("id")) {
            return kind(name);
        }
        var before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    static String kind(String name) {
        return KINDS.getOrDefault(name, name);
    }

    private static String last(String pointer) {
        return Arrays.stream(pointer.split("/"))
                .filter(part -> !part.equals("0"))
                .reduce((first, second) -> second)
                .orElse("");
    }
}
