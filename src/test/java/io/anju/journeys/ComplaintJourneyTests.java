package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.StandingClock;
import io.anju.identity.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class ComplaintJourneyTests {

    @Autowired
    Tower tower;

    @Test
    void a_complaint_is_hidden_from_the_person_complained_about_and_ends_only_by_a_reply_and_a_call_back() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var fang = site.worker("方国栋", Role.TEAM_LEAD);
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.of(site, "COMPLAINT", "attitude")
                .with("aboutAccount", fang.account().value())
                .with("aboutName", "方国栋")
                .by(he)
                .byPhone(desk);
        assertThat(receipt.path("handler").asString()).isNotEmpty().isNotEqualTo("方国栋");
        assertThat(fang.at().status(Report.path(receipt))).isEqualTo(404);
        assertThat(Report.due(receipt, "HANDLE")).isEqualTo(StandingClock.MONDAY_MORNING.plus(Duration.ofHours(24)));

        assertThat(desk.refused(Report.path(receipt) + "/cancellation", Map.of("reason", "算了")))
                .isEqualTo("complaint-needs-reply");
        tower.pass(site, Duration.ofHours(2));
        assertThat(Report.clock(desk, receipt, "HANDLE").path("state").asString())
                .isEqualTo("RUNNING");
        desk.post(Report.path(receipt) + "/replies", Map.of("way", "CONVERSATION", "text", "已当面致歉，并重新培训"));
        assertThat(Report.clock(desk, receipt, "HANDLE").path("state").asString())
                .isEqualTo("KEPT");
        assertThat(Report.state(desk, receipt)).isEqualTo("FINISHED");

        var followUp =
                desk.get("/api/follow-ups").path("items").get(0).path("id").asString();
        desk.post("/api/follow-ups/" + followUp + "/attempts", Map.of("method", "VISIT", "outcome", "SATISFIED"));
        assertThat(Report.state(desk, receipt)).isEqualTo("CLOSED");
    }

    @Test
    void a_colleague_sees_the_complaint_without_the_complainant() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.of(site, "COMPLAINT", "cleaning").by(he).byPhone(desk);

        var seen = site.staff(Role.TEAM_LEAD).get(Report.path(receipt)).path("reporter");

        assertThat(seen.path("hidden").asBoolean()).isTrue();
        assertThat(seen.has("name")).isFalse();
        assertThat(desk.get(Report.path(receipt)).path("reporter").path("name").asString())
                .isEqualTo("何美琳");
    }
}
