package io.anju.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What somebody reports, and how to look it up again. */
public final class Report {

    private final Map<String, Object> form = new HashMap<>();

    private Report(Site site, String kind, String category) {
        form.put("project", site.project().value());
        form.put("kind", kind);
        form.put("category", category);
    }

    public static Report of(Site site, String kind, String category) {
        return new Report(site, kind, category);
    }

    /** A leak in the office: several units stand still, so P2. */
    public static Report leak(Site site) {
        return of(site, "REPAIR", "leak").with("place", site.office().value()).with("title", "吊顶漏水");
    }

    /** No light in the office, looked into already: one unit stands still, so P3. */
    public static Report darkOffice(Site site) {
        return of(site, "REPAIR", "light-out")
                .with("place", site.office().value())
                .with("verified", true)
                .with("impact", "ONE_UNIT")
                .with("urgency", "STOPPED");
    }

    public Report with(String field, Object value) {
        form.put(field, value);
        return this;
    }

    public Report by(Site.Resident reporter) {
        return with("reporter", Map.of("person", reporter.person().value()));
    }

    /** Tells it on the telephone; gives what was promised. */
    public JsonNode byPhone(Someone desk) {
        return desk.post("/api/requests", Map.of("channel", "PHONE", "report", form));
    }

    public JsonNode online(Someone resident) {
        return resident.post("/api/my/requests", form);
    }

    public static String path(JsonNode receipt) {
        return "/api/requests/" + receipt.path("id").asString();
    }

    public static String work(Someone desk, JsonNode receipt) {
        return "/api/work-orders/"
                + desk.get(path(receipt)).path("work").path("id").asString();
    }

    static String state(Someone desk, JsonNode receipt) {
        return desk.get(path(receipt)).path("request").path("state").asString();
    }

    /** A clock of the request, empty if it has none. */
    static JsonNode clock(Someone desk, JsonNode receipt, String target) {
        for (var clock : desk.get(path(receipt)).path("clocks")) {
            if (clock.path("target").asString().equals(target)) {
                return clock;
            }
        }
        throw new AssertionError("no clock " + target);
    }

    static Instant due(JsonNode receipt, String target) {
        for (var promise : receipt.path("promises")) {
            if (promise.path("target").asString().equals(target)) {
                return Instant.parse(promise.path("dueAt").asString());
            }
        }
        throw new AssertionError("nothing promised for " + target);
    }
}
