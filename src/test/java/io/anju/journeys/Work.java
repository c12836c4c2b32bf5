package io.anju.journeys;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Brings an order as far as a journey needs it, by the acts of whoever does it. */
public record Work(Someone doer, String path) {

    private static final Map<String, ?> NOTHING = Map.of();

    public JsonNode accept() {
        return doer.post(path + "/acceptance", NOTHING);
    }

    public JsonNode arrive(String label) {
        doer.post(path + "/departure", NOTHING);
        return doer.post(path + "/arrival", Map.of("qr", label));
    }

    public JsonNode finish() {
        photo("AFTER");
        return doer.post(path + "/finish", Map.of("cause", "软接老化", "done", "更换软接，试压不漏"));
    }

    public void photo(String role) {
        doer.post(path + "/photos", Map.of("role", role, "files", List.of(doer.upload("/api/files"))));
    }

    public JsonNode sign(String name) {
        return doer.post(path + "/confirmation", Map.of("name", name, "signature", doer.upload("/api/files")));
    }
}
