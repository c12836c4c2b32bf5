package io.anju.world;

import io.anju.kernel.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The front door of the running application, through which everybody in the world walks as anybody else would. */
@Component
class WorldDoor {

    /** Nobody who signs in. */
    static final String VISITOR = "";

    private static final String CSRF = "world-csrf";

    /** All strangers of the world look over one shoulder at one phone. */
    private static final String BROWSER = "0".repeat(32);

    private static final String SESSION = "__Host-anju";

    /** What everybody has on the table; it stands in the list of devices on which one is signed in. */
    private static final String DEVICE =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

    static final int MOST_TRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Environment environment;
    private final JsonMapper json;

    WorldDoor(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    JsonNode get(String who, String path) {
        return answer(request(who, path).GET());
    }

    JsonNode post(String who, String path, Map<String, ?> body) {
        return answer(json(request(who, path)).POST(body(body)));
    }

    /** Posts an answer to an offer; false, after a moment, if the offer is no longer this person's. */
    boolean answerOffer(String who, String path, Map<String, ?> body) {
        var response = patiently(json(request(who, path)).POST(body(body)).build());
        if (response.statusCode() == 409 && response.body().contains("offer-gone")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            return false;
        }
        taken(response);
        return true;
    }

    JsonNode put(String who, String path, Map<String, ?> body) {
        return answer(json(request(who, path)).PUT(body(body)));
    }

    /** Uploads a picture; gives its id. */
    String upload(String who, String path, String name, byte[] picture) {
        return answer(request(who, path)
                        .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(picture)))
                .path("id")
                .asString();
    }

    private HttpRequest.Builder request(String who, String path) {
        var known = who.equals(VISITOR)
                ? "__Host-anju-visitor=" + BROWSER
                : SESSION + "=" + sessions.computeIfAbsent(who, this::signIn);
        return start(path).header("Cookie", "__Host-anju-csrf=" + CSRF + "; " + known);
    }

    private HttpRequest.Builder start(String path) {
        var port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-CSRF-Token", CSRF)
                .header("User-Agent", DEVICE)
                .header("Idempotency-Key", Ids.next().toString());
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private BodyPublisher body(Map<String, ?> body) {
        return BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }

    private String signIn(String who) {
        var credentials = Map.of("login", who, "password", WorldRegisters.PASSWORD);
        var response = send(json(start("/api/session"))
                .header("Cookie", "__Host-anju-csrf=" + CSRF)
                .POST(body(credentials)));
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(SESSION + "="))
                .map(cookie -> cookie.substring(SESSION.length() + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(who + " cannot sign in: " + response.body()));
    }

    private JsonNode answer(HttpRequest.Builder request) {
        var body = send(request).body();
        return body.isBlank() ? json.createObjectNode() : json.readTree(body);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        return taken(patiently(builder.build()));
    }

    private HttpResponse<String> patiently(HttpRequest request) {
        var response = sendOnce(request);
        for (var tries = 1; tries < MOST_TRIES && beatenTo(response); tries++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            response = sendOnce(request);
        }
        return response;
    }

    private static HttpResponse<String> taken(HttpResponse<String> response) {
        if (response.statusCode() >= 400) {
            var request = response.request();
            throw new IllegalStateException("%s %s: %d %s"
                    .formatted(request.method(), request.uri().getPath(), response.statusCode(), response.body()));
        }
        return response;
    }

    /** Whether a job of the application changed the same thing at the same moment, or the database was too busy. */
    private static boolean beatenTo(HttpResponse<String> response) {
        return response.statusCode() == 503
                || (response.statusCode() == 409 && response.body().contains("changed-meanwhile"));
    }

    private HttpResponse<String> sendOnce(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the world is no longer wanted", e);
        }
    }

    /** The id in an answer. */
    static UUID id(JsonNode node, String field) {
        return UUID.fromString(node.path(field).asString());
    }

    /** The text in an answer, null where there is none. */
    static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }
}
