package io.anju.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The quality officer's round of calls: whoever has waited since yesterday is called. */
final class FollowUpCalls {

    private static final String CALLER = "qian";
    private static final Duration WAITED = Duration.ofHours(12);

    private final Teller teller;

    FollowUpCalls(Teller teller) {
        this.teller = teller;
    }

    void make() {
        for (var each : teller.door().get(CALLER, "/api/follow-ups").path("items")) {
            var planned = Instant.parse(each.path("plannedAt").asString());
            if (planned.isBefore(teller.clock().instant().minus(WAITED))) {
                call(each);
            }
        }
    }

    private void call(JsonNode each) {
        var said = Map.<String, Object>of(
                "method",
                "PHONE",
                "outcome",
                "SATISFIED",
                "note",
                "已恢复正常，客户满意。",
                "offHours",
                Map.of("process", "当班人员按应急流程到场处理。", "result", "已恢复正常。"));
        var path = "/api/follow-ups/" + WorldDoor.id(each, "id") + "/attempts";
        teller.door().post(CALLER, path, said);
    }
}
