package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.standards.CheckItem;
import io.anju.standards.ItemKind;
import io.anju.standards.NewChecklist;
import io.anju.standards.Standards;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Journey
class LeakJourneyTests {

    @Autowired
    Tower tower;

    @Autowired
    Standards standards;

    @Test
    void a_leak_goes_from_the_photo_to_the_signature_and_the_call_back() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        publishChecklist(site);

        var receipt = Report.leak(site)
                .with("files", List.of(he.at().upload("/api/files")))
                .online(he.at());
        assertThat(receipt.path("priority").asString()).isEqualTo("P2");
        assertThat(Report.due(receipt, "ARRIVE")).isEqualTo(StandingClock.MONDAY_MORNING.plus(Duration.ofMinutes(30)));
        assertThat(desk.get(Report.path(receipt)).path("files")).hasSize(1);

        var work = new Work(liu.at(), Report.work(desk, receipt));
        tower.pass(site, Duration.ofMinutes(1));
        work.accept();
        assertThat(progress(he, receipt).path("technician").asString()).isEqualTo("刘勇");
        tower.pass(site, Duration.ofMinutes(19));
        assertThat(work.arrive(site.label(site.office())).path("arrivalProof").asString())
                .isEqualTo("SCAN");
        assertThat(Report.clock(desk, receipt, "ARRIVE").path("state").asString())
                .isEqualTo("KEPT");

        assertThat(liu.at().refused(work.path() + "/finish", Map.of("done", "好了")))
                .isEqualTo("evidence-missing");
        liu.at().post(work.path() + "/checklist/1/answer", Map.of("ok", true));
        work.finish();
        assertThat(work.sign("何美琳").path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(liu.at().status(work.path() + "/result-acceptance", Map.of()))
                .isEqualTo(403);
        var manager = site.staff(Role.PROJECT_MANAGER);
        manager.post(work.path() + "/result-acceptance", Map.of());
        assertThat(Report.state(desk, receipt)).isEqualTo("CONFIRMED");

        var followUp = desk.get("/api/follow-ups").path("items").get(0);
        assertThat(followUp.path("cause").asString()).isEqualTo("PRIORITY");
        desk.post(
                "/api/follow-ups/" + followUp.path("id").asString() + "/attempts",
                Map.of("method", "PHONE", "outcome", "SATISFIED"));
        assertThat(Report.state(desk, receipt)).isEqualTo("CLOSED");
        assertThat(progress(he, receipt).path("history")).isNotEmpty();
    }

    @Test
    void a_customer_who_refuses_gets_the_same_person_again() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var liu = site.technician("刘勇");
        site.technician("周德明");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.darkOffice(site).by(he).byPhone(desk);
        var asked = desk.get(Report.work(desk, receipt)).path("offers").get(0);
        var first = asked.path("name").asString().equals("刘勇") ? liu : null;
        assertThat(first).as("the least loaded, by name").isNotNull();
        var work = new Work(liu.at(), Report.work(desk, receipt));
        work.accept();
        work.arrive(site.label(site.office()));
        work.finish();

        he.at()
                .post(
                        "/api/my/requests/" + receipt.path("id").asString() + "/acts",
                        Map.of("verb", "REFUSE", "text", "还在闪"));

        assertThat(Report.state(desk, receipt)).isEqualTo("REOPENED");
        assertThat(Report.clock(desk, receipt, "RESTORE").path("state").asString())
                .isEqualTo("RUNNING");
        assertThat(work.accept().path("rework").asInt()).isEqualTo(1);
        assertThat(Report.state(desk, receipt)).isEqualTo("IN_WORK");
    }

    @Test
    void waiting_for_parts_moves_the_promise_and_says_whose_time_that_is() {
        var site = tower.build();
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.darkOffice(site).byPhone(desk);
        var work = new Work(liu.at(), Report.work(desk, receipt));
        work.accept();
        work.arrive(site.label(site.office()));
        var due = Report.clock(desk, receipt, "RESTORE").path("dueAt").asString();

        liu.at().post(work.path() + "/pause", Map.of("reason", "PARTS", "whose", "SUPPLIER", "note", "等水泵"));
        var paused = Report.clock(desk, receipt, "RESTORE");
        assertThat(paused.path("state").asString()).isEqualTo("PAUSED");
        assertThat(paused.path("whose").asString()).isEqualTo("SUPPLIER");
        tower.pass(site, Duration.ofHours(3));
        liu.at().post(work.path() + "/resumption", Map.of());

        var moved = Report.clock(desk, receipt, "RESTORE");
        assertThat(moved.path("pausedSeconds").asLong())
                .isEqualTo(Duration.ofHours(3).toSeconds());
        assertThat(Instant.parse(moved.path("dueAt").asString()))
                .isEqualTo(Instant.parse(due).plus(Duration.ofHours(3)));
    }

    private void publishChecklist(Site site) {
        site.company()
                .inTransaction(() -> standards.publish(
                        site.company().system(),
                        new NewChecklist(
                                "漏水处理", Set.of("leak"), List.of(CheckItem.of("关闭上游阀门", ItemKind.TICK, true)))));
    }

    private static JsonNode progress(Site.Resident he, JsonNode receipt) {
        return he.at().get("/api/my/requests/" + receipt.path("id").asString());
    }
}
