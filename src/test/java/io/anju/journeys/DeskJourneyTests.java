package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.StandingClock;
import io.anju.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Journey
class DeskJourneyTests {

    @Autowired
    Tower tower;

    @Autowired
    StandingClock clock;

    @Test
    void outside_service_hours_a_repair_waits_for_the_opening_and_says_so_but_an_emergency_does_not() {
        var site = tower.build();
        clock.set(StandingClock.SUNDAY_NIGHT);
        site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);

        var light = Report.darkOffice(site).byPhone(desk);
        var leak = Report.leak(site).byPhone(desk);

        assertThat(light.path("deferred").asBoolean()).isTrue();
        assertThat(light.path("startsAt").asString()).isEqualTo(StandingClock.MONDAY_OPENING.toString());
        assertThat(order(desk, light)).isEqualTo("OPEN");
        assertThat(leak.path("deferred").asBoolean()).isFalse();
        assertThat(Report.due(leak, "ARRIVE")).isEqualTo(StandingClock.SUNDAY_NIGHT.plus(Duration.ofMinutes(30)));
        assertThat(order(desk, leak)).isEqualTo("OFFERED");
    }

    @Test
    void chargeable_work_waits_for_the_customers_yes() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.of(site, "REPAIR", "tap-toilet")
                .with("place", site.office().value())
                .by(he)
                .byPhone(desk);
        desk.post(Report.path(receipt) + "/verification", Map.of("liability", "OWN_PART", "chargeable", true));
        assertThat(desk.get(Report.path(receipt)).has("work")).isFalse();

        var line = Map.of("text", "感应水龙头", "quantity", 1, "unit", "只", "price", 26_800);
        desk.post(Report.path(receipt) + "/quotes", Map.of("lines", List.of(line)));
        assertThat(Report.state(desk, receipt)).isEqualTo("QUOTED");
        assertThat(Report.clock(desk, receipt, "ACCEPT").path("whose").asString())
                .isEqualTo("CUSTOMER");
        he.at().post("/api/my/requests/" + receipt.path("id").asString() + "/acts", Map.of("verb", "ACCEPT_QUOTE"));

        assertThat(Report.state(desk, receipt)).isEqualTo("IN_WORK");
        assertThat(order(desk, receipt)).isEqualTo("OFFERED");
    }

    @Test
    void whoever_reported_the_same_thing_stays_informed_after_a_merge() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var deng = site.resident("邓晓雯", "13916620458");
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var first = Report.darkOffice(site).by(he).byPhone(desk);
        var second = Report.darkOffice(site).by(deng).byPhone(desk);
        desk.post(
                Report.path(second) + "/merger", Map.of("into", first.path("id").asString()));

        var work = new Work(liu.at(), Report.work(desk, first));
        work.accept();

        var page = deng.at().get("/api/my/requests/" + second.path("id").asString());
        assertThat(page.path("mergedInto").asString())
                .isEqualTo(first.path("number").asString());
        assertThat(page.path("technician").asString()).isEqualTo("刘勇");
        assertThat(inbox(deng)).anyMatch(text -> text.contains("刘勇"));
        assertThat(inbox(he)).anyMatch(text -> text.contains("刘勇"));
    }

    private static List<String> inbox(Site.Resident resident) {
        return resident.at()
                .get("/api/inbox")
                .path("items")
                .valueStream()
                .map(Object::toString)
                .toList();
    }

    private static String order(Someone desk, JsonNode receipt) {
        return desk.get(Report.work(desk, receipt)).path("order").path("state").asString();
    }
}
