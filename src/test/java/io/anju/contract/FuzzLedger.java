package io.anju.contract;

import io.anju.wire.WireAnswer;
import io.anju.wire.WireRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Judges every answer (goal T4) and keeps what was wrong, the first of each kind. */
final class FuzzLedger {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long SLOW_MILLIS = 5_000;

    /** What only the inside of the machine says. */
    private static final Pattern LEAK = Pattern.compile(
            "org\\.(postgres|spring|apache)|SQLSTATE|PSQL|io\\.anju\\.|jakarta\\.|tools\\.jackson|java\\.(lang|util|io|sql|time)"
                    + "|Exception|violates |duplicate key|relation \"|syntax error|Apache Tomcat|\\bat [a-z]+\\.[a-z.]+\\("
                    + "|anju_test|" + Pattern.quote(System.getProperty("user.dir")));

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> findings = new TreeMap<>();
    private int requests;
    private int bugs;
    private int leaks;
    private int slow;
    private long slowest;

    synchronized void judge(ApiOperation operation, WireRequest request, WireAnswer answer) {
        requests++;
        statuses.merge(answer.status(), 1, Integer::sum);
        slowest = Math.max(slowest, answer.millis());
        slow += answer.millis() > SLOW_MILLIS ? 1 : 0;
        var refused = answer.status() >= 400;
        if (answer.status() >= 500) {
            bugs++;
            find("5xx " + answer.status(), operation, request, answer);
        } else if (answer.status() == 0) {
            find("no answer", operation, request, answer);
        } else if (refused && !request.method().equals("HEAD") && !isProblem(answer) && !isOtherRange(answer)) {
            find("no problem document " + answer.status(), operation, request, answer);
        } else if (!answer.header("x-content-type-options").equals("nosniff")) {
            find("may be sniffed " + answer.status(), operation, request, answer);
        }
        if (leaks(answer, refused)) {
            leaks++;
            find("leak", operation, request, answer);
        }
    }

    private static boolean leaks(WireAnswer answer, boolean refused) {
        return !answer.header("server").isEmpty()
                || LEAK.matcher(answer.headers().toString()).find()
                || refused && LEAK.matcher(answer.text()).find();
    }

    /** Whoever asks for a part that a file does not have is told its length, and given it whole. */
    private static boolean isOtherRange(WireAnswer answer) {
        return answer.status() == 416 && !answer.header("content-range").isEmpty();
    }

    private static boolean isProblem(WireAnswer answer) {
        try {
            var problem = JSON.readTree(answer.body());
            return answer.header("content-type").startsWith("application/problem+json")
                    && problem.path("status").asInt(0) == answer.status()
                    && problem.path("code").asString("").matches("[a-z][a-z0-9-]{2,50}")
                    && (answer.status() != 429 || !answer.header("retry-after").isEmpty());
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private void find(String what, ApiOperation operation, WireRequest request, WireAnswer answer) {
        var text = answer.text();
        findings.putIfAbsent(
                what + ": " + operation.name(),
                request + "\n      -> " + answer.status() + " " + answer.header("content-type") + " "
                        + text.substring(0, Math.min(300, text.length())));
    }

    synchronized List<String> findings() {
        return findings.entrySet().stream()
                .map(each -> each.getKey() + "\n      " + each.getValue())
                .toList();
    }

    synchronized int share(int status) {
        return requests == 0 ? 0 : 100 * statuses.getOrDefault(status, 0) / requests;
    }

    @Override
    public synchronized String toString() {
        return "requests " + requests + ", by status " + statuses + ", 5xx " + bugs + ", leaks " + leaks + ", over 5 s "
                + slow + ", slowest " + slowest + " ms";
    }
}
