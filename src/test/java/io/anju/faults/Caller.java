package io.anju.faults;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person at the web door; without an answer the status is 0. */
final class Caller {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final String CSRF = "faults-csrf";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;
    private final Map<String, String> credentials;
    private volatile String session;
    private volatile boolean renewing;

    /** Nobody in particular. */
    Caller(String base) {
        this(base, Map.of(), "");
    }

    private Caller(String base, Map<String, String> credentials, String session) {
        this.base = base;
        this.credentials = credentials;
        this.session = session;
    }

    /** How a call ended. */
    record Answer(int status, String body, long millis, Optional<String> retryAfter, Optional<String> cookie) {

        boolean taken() {
            return status >= 200 && status < 300;
        }

        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** The same person at another door of the same installation. */
    Caller at(String otherBase) {
        return new Caller(otherBase, credentials, session);
    }

    /** From now on signs in again where the session has ended, and asks once more. */
    void renewing() {
        renewing = true;
    }

    static Caller signedIn(String base, String login, String password) {
        var caller = new Caller(base, Map.of("login", login, "password", password), "");
        caller.signIn();
        return caller;
    }

    private void signIn() {
        var answer = new Caller(base).post("/api/session", newKey(), credentials);
        session = answer.cookie().orElseThrow(() -> new IllegalStateException("cannot sign in: " + answer));
    }

    private synchronized void signInAfter(String ended) {
        if (session.equals(ended)) {
            signIn();
        }
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    Answer get(String path) {
        return send(start(path, newKey()).GET());
    }

    Answer post(String path, String key, Map<String, ?> body) {
        return send(start(path, key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    Answer upload(String path, String key, String name, byte[] content) {
        return send(start(path, key)
                .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** For preparing: refuses to go on where the application does. */
    JsonNode made(String method, String path, Map<String, ?> body) {
        var answer = send(start(path, newKey())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        if (!answer.taken()) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer.body().isBlank() ? JSON.createObjectNode() : answer.json();
    }

    private Answer send(HttpRequest.Builder request) {
        var with = session;
        var answer = send(request.copy(), with);
        if (!renewing || answer.status() != 401) {
            return answer;
        }
        signInAfter(with);
        return send(request, session);
    }

    private static Answer send(HttpRequest.Builder request, String session) {
        request.header("Cookie", "__Host-anju-csrf=" + CSRF + (session.isEmpty() ? "" : "; " + session));
        var began = System.nanoTime();
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            var cookie = answer.headers().allValues("Set-Cookie").stream()
                    .filter(each -> each.startsWith("__Host-anju="))
                    .map(each -> each.substring(0, each.indexOf(';')))
                    .findFirst();
            var retry = answer.headers().firstValue("Retry-After");
            return new Answer(answer.statusCode(), answer.body(), since(began), retry, cookie);
        } catch (IOException none) {
            return new Answer(0, none.toString(), since(began), Optional.empty(), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private HttpRequest.Builder start(String path, String key) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(8))
                .header("X-CSRF-Token", CSRF)
                .header("Idempotency-Key", key);
    }
}
