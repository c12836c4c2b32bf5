package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class OfferJourneyTests {

    @Autowired
    Tower tower;

    @Test
    void an_offer_nobody_answers_goes_to_the_next_then_to_the_lead_then_to_the_desk() {
        var site = tower.build();
        var liu = site.technician("刘勇");
        var zhou = site.technician("周德明");
        var fang = site.lead("方国栋");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.leak(site).byPhone(desk);
        var work = Report.work(desk, receipt);

        for (var asked = 1; asked <= 3; asked++) {
            assertThat(desk.get(work).path("offers")).hasSize(asked);
            tower.pass(site, Duration.ofSeconds(90));
        }

        assertThat(desk.get(work)
                        .path("offers")
                        .valueStream()
                        .map(offer -> offer.path("name").asString()))
                .containsExactlyInAnyOrder("刘勇", "周德明", "方国栋");
        assertThat(desk.get(work).path("order").path("state").asString()).isEqualTo("OPEN");
        assertThat(desk.get("/api/call-tasks").path("items")).hasSize(1);
        assertThat(Stream.of(liu, zhou, fang).map(each -> each.at().refused(work + "/acceptance", Map.of())))
                .doesNotContain("");
    }

    @Test
    void of_two_dispatchers_who_assign_at_once_one_wins_and_the_other_is_told() {
        var site = tower.build();
        var liu = site.technician("刘勇");
        var zhou = site.technician("周德明");
        var desk = site.staff(Role.DISPATCHER);
        var manager = site.staff(Role.PROJECT_MANAGER);
        var work = Report.work(desk, Report.darkOffice(site).byPhone(desk));
        var version = desk.get(work).path("order").path("version").asInt();

        var first = CompletableFuture.supplyAsync(() -> desk.status(
                work + "/assignment", version, Map.of("staff", liu.staff().value())));
        var second = CompletableFuture.supplyAsync(() -> manager.status(
                work + "/assignment", version, Map.of("staff", zhou.staff().value())));

        assertThat(Stream.of(first.join(), second.join()).sorted().toList()).isIn(List.of(200, 409), List.of(200, 412));
        assertThat(desk.get(work).path("order").path("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void the_job_of_a_technician_who_may_no_longer_sign_in_goes_back_to_the_others() {
        var site = tower.build();
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var work = Report.work(desk, Report.leak(site).byPhone(desk));
        new Work(liu.at(), work).accept();
        var zhou = site.technician("周德明");

        site.everywhere(Role.COMPANY_ADMIN)
                .post("/api/accounts/" + liu.account().value() + "/disablement", Map.of());

        assertThat(desk.get(work).path("order").path("state").asString()).isEqualTo("OFFERED");
        assertThat(new Work(zhou.at(), work).accept().path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(liu.at().status("/api/field/today")).isEqualTo(401);
    }
}
