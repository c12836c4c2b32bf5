package io.anju.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web door of the measured application, as one signed-in person. */
final class Door {

    private static final String CSRF = "bench-csrf";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client;
    private final String base;
    private String session = "";

    Door(HttpClient client, String base) {
        this.client = client;
        this.base = base;
    }

    static Door signedIn(HttpClient client, String base, String login, String password)
            throws IOException, InterruptedException {
        var door = new Door(client, base);
        var answer = door.send(door.post("/api/session", Map.of("login", login, "password", password)));
        door.session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-anju="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cannot sign in: " + answer.body()));
        return door;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send(asking(path));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    JsonNode made(String path, Map<String, ?> body) throws IOException, InterruptedException {
        var answer = send(post(path, body));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    void put(String path, int version, Map<String, ?> body) throws IOException, InterruptedException {
        var answer = send(start(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + version + "\"")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    HttpRequest asking(String path) {
        return start(path).GET().build();
    }

    HttpRequest post(String path, Map<String, ?> body) {
        return start(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder start(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("X-CSRF-Token", CSRF)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Cookie", "__Host-anju-csrf=" + CSRF + (session.isEmpty() ? "" : "; " + session));
    }
}
