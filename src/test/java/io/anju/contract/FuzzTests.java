package io.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ServedTest;
import io.anju.identity.Role;
import io.anju.wire.Wire;
import io.anju.wire.WireRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the contract offers, asked for wrongly (goal T4): whatever comes over the wire, no answer is a bug of ours,
 * every refusal is a problem document, and nothing from inside is told. {@code -Danju.fuzz=100000} for the long run.
 */
@ServedTest
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("anju.fuzz", 3_000);
    private static final long SEED = Long.getLong("anju.fuzz.seed", 20261122L);
    private static final int ONE_WORLD = 5_000;
    private static final int WORKERS = 4;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JsonMapper json;

    private final FuzzLedger ledger = new FuzzLedger();
    private final ConcurrentHashMap<String, String> cursors = new ConcurrentHashMap<>();

    @Test
    void whatever_is_asked_is_answered_or_refused_in_words_of_the_contract() throws Exception {
        var operations = ApiOperation.of(json.readTree(Files.readAllBytes(Path.of("contract/openapi.json"))));
        for (var done = 0; done < REQUESTS; done += ONE_WORLD) {
            var world = new FuzzWorld(context);
            round(world, operations, Math.min(ONE_WORLD, REQUESTS - done) / WORKERS, SEED + done);
            assertStillWorks(world);
        }
        System.out.println("fuzz seed " + SEED + ": " + ledger);
        ledger.findings().forEach(System.out::println);
        assertThat(ledger.findings()).isEmpty();
        assertThat(ledger.share(200)).as("requests that reached the work").isGreaterThan(15);
    }

    private void round(FuzzWorld world, List<ApiOperation> operations, int each, long seed) throws Exception {
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var work = new ArrayList<Callable<Void>>();
            for (var worker = 0; worker < WORKERS; worker++) {
                var words = new FuzzWords(new Random(seed * WORKERS + worker));
                work.add(() -> walk(world, operations, each, words));
            }
            for (var done : workers.invokeAll(work)) {
                done.get();
            }
        }
    }

    private @Nullable Void walk(FuzzWorld world, List<ApiOperation> operations, int each, FuzzWords words)
            throws Exception {
        var requests = new FuzzRequests(world, words, cursors);
        for (var left = each; left > 0; left--) {
            var operation = words.pick(operations);
            var role = role(operation, words);
            var request = requests.of(operation, role);
            // strangers come from many addresses, so that limits of one address do not end the test
            var answer = new Wire(port, "127.0." + words.below(8) + "." + (1 + words.below(200))).send(request);
            ledger.judge(operation, request, answer);
            var next = NEXT.matcher(answer.text());
            if (answer.status() == 200 && next.find()) {
                cursors.put(operation.name(), next.group(1));
            }
            if (answer.status() == 401 || operation.path().startsWith("/api/session")) {
                world.renew(role);
            }
        }
        return null;
    }

    private static @Nullable Role role(ApiOperation operation, FuzzWords words) {
        var callers = Arrays.stream(Role.values()).filter(operation::isOpenTo).toList();
        if (words.chance(0.04) || operation.permissions() == null && words.chance(0.5)) {
            return null;
        }
        return words.pick(words.chance(0.04) ? List.of(Role.values()) : callers);
    }

    private void assertStillWorks(FuzzWorld world) throws Exception {
        for (var path : List.of("/api/queue", "/api/requests", "/actuator/health")) {
            world.renew(Role.COMPANY_ADMIN);
            var request = WireRequest.get(path).with("Cookie: " + world.cookies(Role.COMPANY_ADMIN));
            assertThat(new Wire(port, "127.0.0.1").send(request).status())
                    .as(path + " afterwards")
                    .isEqualTo(200);
        }
    }
}
