package io.anju.contract;

import io.anju.files.Pictures;
import io.anju.identity.Role;
import io.anju.kernel.Cursor;
import io.anju.kernel.Ids;
import io.anju.wire.WireRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes requests out of operations: mostly proper, wrong in some places. */
final class FuzzRequests {

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-7",
            "application/json; charset=no-such",
            "x",
            "",
            "*/*",
            "application/json;;;=",
            "application/octet-stream",
            "text/csv");

    private final FuzzWorld world;
    private final FuzzWords words;
    private final Map<String, String> cursors;

    FuzzRequests(FuzzWorld world, FuzzWords words, ConcurrentHashMap<String, String> cursors) {
        this.world = world;
        this.words = words;
        this.cursors = cursors;
    }

    WireRequest of(ApiOperation operation, @Nullable Role role) {
        var headers = new ArrayList<String>();
        headers.add("Cookie: " + world.cookies(role));
        headers.add("X-CSRF-Token: 0123456789abcdef0123456789abcdef");
        var method = words.chance(0.01)
                ? words.pick(List.of("PATCH", "PUT", "TRACE", "OPTIONS", "HEAD", "DELETE", "FOO"))
                : operation.method();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asString().equals("header")) {
                header(headers, parameter);
            }
        }
        new FuzzHeaders(words).addTo(headers);
        var body = body(operation, headers);
        return new WireRequest(method, path(operation) + query(operation), List.copyOf(headers), body);
    }

    private void header(List<String> headers, JsonNode parameter) {
        var name = parameter.get("name").asString();
        var proper = switch (name) {
            case "Idempotency-Key" -> Ids.next().toString();
            case "X-Device-Time" -> "2026-11-22T10:00:00Z";
            case "If-Match" -> "\"" + words.below(4) + "\"";
            default -> "a.xlsx";
        };
        if (name.equals("Idempotency-Key") ? words.chance(0.97) : words.chance(0.5)) {
            headers.add(name + ": " + (words.chance(0.07) ? FuzzHeaders.line(words.text()) : proper));
        }
    }

    private String path(ApiOperation operation) {
        var path = operation.path();
        for (var parameter : operation.node().path("parameters")) {
            if (parameter.path("in").asString().equals("path")) {
                var name = parameter.get("name").asString();
                path = path.replace("{" + name + "}", segment(operation, parameter, name));
            }
        }
        path = path.replace("{company}", world.words().getOrDefault("company", ""));
        return words.chance(0.01)
                ? path + words.pick(List.of("/", "//", "/..", ";x=y", ".json", "%00", "%2f..", "/%"))
                : path;
    }

    private String segment(ApiOperation operation, JsonNode parameter, String name) {
        if (words.chance(0.05)) {
            return encoded(words.text());
        }
        return encoded(value(parameter, name, operation.pathKind(name)));
    }

    private String query(ApiOperation operation) {
        var parts = new ArrayList<String>();
        for (var parameter : operation.node().path("parameters")) {
            var name = parameter.get("name").asString();
            var wanted = parameter.path("required").asBoolean(false) ? 0.97 : 0.3;
            if (parameter.path("in").asString().equals("query") && words.chance(wanted)) {
                var wrong = name.equals("cursor") ? 0.2 : 0.25;
                var value = words.chance(wrong)
                        ? words.text()
                        : name.equals("cursor") ? cursor(operation) : value(parameter, name, ApiOperation.kind(name));
                parts.add(name + "=" + encoded(value));
            }
        }
        if (words.chance(0.02)) {
            parts.add(words.pick(
                    List.of("%", "a[]=1", "=", "&&&", "q=%c0%af", "q=%ff%fe", "sort[$ne]=1", "class.name=x")));
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private String value(JsonNode parameter, String name, String kind) {
        var schema = parameter.get("schema");
        if (schema.path("format").asString("").equals("uuid")) {
            return id(kind).toString();
        }
        if (schema.path("enum").isArray()) {
            return schema.get("enum")
                    .get(words.below(schema.get("enum").size()))
                    .asString();
        }
        return switch (schema.path("format").asString("") + schema.path("type").asString("")) {
            case "datestring" -> words.pick(List.of("2026-11-01", "2026-11-23"));
            case "date-timestring" -> words.pick(List.of("2026-11-01T00:00:00Z", "2026-11-23T02:00:00Z"));
            case "int32integer" -> String.valueOf(1 + words.below(3));
            case "boolean" -> String.valueOf(words.chance(0.5));
            default ->
                name.equals("kind")
                        ? words.pick(List.of("units", "people", "staff"))
                        : world.words().getOrDefault(name, words.pick(List.of("x1", "leak", "水", "number", "-name")));
        };
    }

    /** A cursor that was given, whole or cut or bent, or a made-up one of the right kind. */
    private String cursor(ApiOperation operation) {
        var given = cursors.get(operation.name());
        if (given == null || words.chance(0.4)) {
            var values = new ArrayList<Object>();
            for (var left = 1 + words.below(4); left > 0; left--) {
                values.add(
                        words.chance(0.5)
                                ? words.text()
                                : words.chance(0.5) ? UUID.randomUUID() : "2026-11-22T00:00:00Z");
            }
            return Cursor.of(values.toArray());
        }
        return switch (words.below(3)) {
            case 0 -> given;
            case 1 -> given.substring(0, words.below(given.length()));
            default -> given.substring(1) + given.charAt(0);
        };
    }

    private byte[] body(ApiOperation operation, List<String> headers) {
        var schema = operation.body();
        if (schema == null && words.chance(0.97)) {
            return new byte[0];
        }
        var file = schema != null && schema.path("format").asString("").equals("byte");
        var proper = file ? "application/octet-stream" : "application/json";
        headers.add("Content-Type: " + (words.chance(0.03) ? words.pick(TYPES) : proper));
        if (file || schema == null || words.chance(0.01)) {
            return words.chance(0.3) ? Pictures.png(1 + words.below(9), 2) : new FuzzFiles(words).content();
        }
        var text = new FuzzBodies(operation.samples(), words, this::id, world.words()).body(schema);
        return text.getBytes(words.chance(0.01) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private UUID id(String kind) {
        var own = world.own().getOrDefault(kind, UUID.randomUUID());
        return switch (words.below(12)) {
            case 0 -> world.foreign().getOrDefault(kind, own);
            case 1 -> words.pick(List.copyOf(world.own().values()));
            case 2 -> UUID.randomUUID();
            default -> own;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
