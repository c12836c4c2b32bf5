package io.anju.notices;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.anju.notices.sms.SmsSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An SMS provider over real HTTP whose network loses requests and answers, delays, and refuses, as the test tells it to. A
 * phone rings once per key, however often the key is posted.
 */
public final class SmsSimulator {

    public static final String SECRET = "shared-with-the-provider";

    /** What the network does to the next request. */
    public enum Mishap {
        NONE,
        LOSE_REQUEST,
        LOSE_ANSWER,
        DELAY_ANSWER,
        OVERLOAD,
        REFUSE
    }

    private final JsonMapper json = new JsonMapper();
    private final Queue<Mishap> mishaps = new ConcurrentLinkedQueue<>(new ArrayDeque<>());
    private final Map<String, JsonNode> rung = new ConcurrentHashMap<>();
    private final List<String> posts = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public SmsSimulator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/messages", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:%d/messages".formatted(server.getAddress().getPort());
    }

    public void next(Mishap... wanted) {
        mishaps.addAll(List.of(wanted));
    }

    /** Texts that made this phone ring. */
    public List<String> rungAt(String phone) {
        return rung.values().stream()
                .filter(message -> message.get("phone").asString().equals(phone))
                .map(message -> message.get("text").asString())
                .toList();
    }

    String keyFor(String phone) {
        return rung.entrySet().stream()
                .filter(entry -> entry.getValue().get("phone").asString().equals(phone))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** How often this key was posted. */
    long posts(String key) {
        return posts.stream().filter(key::equals).count();
    }

    private void take(HttpExchange exchange) throws IOException {
        var mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.remove();
        var body = exchange.getRequestBody().readAllBytes();
        if (mishap == Mishap.LOSE_REQUEST) {
            exchange.close();
            return;
        }
        if (!proves(exchange, body)) {
            answer(exchange, 401, "{\"code\":\"signature-wrong\"}");
        } else if (mishap == Mishap.OVERLOAD) {
            answer(exchange, 503, "busy");
        } else if (mishap == Mishap.REFUSE) {
            answer(exchange, 422, "{\"code\":\"number-unknown\"}");
        } else {
            ring(exchange, json.readTree(body), mishap);
        }
    }

    private void ring(HttpExchange exchange, JsonNode message, Mishap mishap) throws IOException {
        var key = message.get("key").asString();
        posts.add(key);
        rung.putIfAbsent(key, message);
        if (mishap == Mishap.LOSE_ANSWER) {
            exchange.close();
            return;
        }
        if (mishap == Mishap.DELAY_ANSWER) {
            pause(Duration.ofSeconds(2));
        }
        answer(exchange, 200, "{\"id\":\"P-%s\"}".formatted(key));
    }

    private static boolean proves(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        return SmsSignature.proves(
                SECRET,
                headers.getFirst(SmsSignature.TIME_HEADER),
                headers.getFirst(SmsSignature.HEADER),
                body,
                Instant.ofEpochSecond(Long.parseLong(headers.getFirst(SmsSignature.TIME_HEADER))));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
