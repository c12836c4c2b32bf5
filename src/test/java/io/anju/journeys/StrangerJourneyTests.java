package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.Role;
import io.anju.people.PrivacyNotice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class StrangerJourneyTests {

    @Autowired
    Tower tower;

    @Test
    void a_stranger_reports_by_label_follows_the_link_and_one_bad_tap_reopens() {
        var site = tower.build();
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var stranger = tower.visitor();
        var address = "/api/public/" + site.company().code();
        var report = Map.<String, Object>of(
                "label",
                site.label(site.washroom()),
                "kind",
                "REPAIR",
                "category",
                "leak",
                "files",
                List.of(stranger.upload(address + "/files")));

        assertThat(stranger.refused(address + "/reports", consenting(report, "2020-01")))
                .isNotEmpty();
        var answer = stranger.post(address + "/reports", consenting(report, PrivacyNotice.VERSION));
        var receipt = answer.path("receipt");
        assertThat(receipt.path("number").asString()).startsWith("BS-");
        var page = address + "/reports/" + receipt.path("token").asString();
        assertThat(stranger.get(page).path("number")).isEqualTo(receipt.path("number"));

        var work = new Work(liu.at(), Report.work(desk, receipt));
        work.accept();
        work.arrive(site.label(site.washroom()));
        work.finish();
        site.staff(Role.PROJECT_MANAGER).post(work.path() + "/result-acceptance", Map.of());
        stranger.post(page + "/acts", Map.of("verb", "RATE", "rating", Map.of("score", 1, "comment", "又漏了")));

        assertThat(Report.state(desk, receipt)).isEqualTo("REOPENED");
        assertThat(work.accept().path("rework").asInt()).isEqualTo(1);
        assertThat(stranger.status(address + "/reports/" + "A".repeat(26))).isEqualTo(404);
    }

    @Test
    void nobody_of_another_company_or_project_comes_upon_a_report() {
        var site = tower.build();
        var he = site.resident("何美琳", "13812346021");
        var liu = site.technician("刘勇");
        var desk = site.staff(Role.DISPATCHER);
        var receipt = Report.darkOffice(site).by(he).byPhone(desk);
        var work = Report.work(desk, receipt);
        new Work(liu.at(), work).accept();

        for (var foreign : List.of(tower.beside(site), tower.build())) {
            for (var role : List.of(Role.DISPATCHER, Role.PROJECT_MANAGER, Role.QUALITY, Role.TEAM_LEAD)) {
                var stranger = foreign.staff(role);
                assertThat(stranger.status(Report.path(receipt)))
                        .as(role.name())
                        .isEqualTo(404);
                assertThat(stranger.status(work)).as(role.name()).isEqualTo(404);
                assertThat(stranger.get("/api/queue").path("items"))
                        .as(role.name())
                        .isEmpty();
            }
            assertThat(foreign.technician("别处的人").at().status(work + "/arrival", Map.of()))
                    .isEqualTo(404);
            var neighbour = foreign.resident("邻居", "13700000000").at();
            assertThat(neighbour.status("/api/my/requests/" + receipt.path("id").asString()))
                    .isEqualTo(404);
        }
    }

    private static Map<String, Object> consenting(Map<String, Object> report, String version) {
        var whole = new HashMap<>(report);
        whole.put("consent", version);
        return whole;
    }
}
