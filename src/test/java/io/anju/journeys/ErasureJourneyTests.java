package io.anju.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.identity.Role;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Ids;
import io.anju.people.Occupancies;
import io.anju.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Journey
class ErasureJourneyTests {

    private static final String NAME = "欧阳晚晴";
    private static final String PHONE = "13777654321";
    private static final String SAID = "137-7765-4321";

    @Autowired
    Tower tower;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Occupancies occupancies;

    @Test
    void of_an_erased_person_nothing_is_left_in_any_column() {
        var site = tower.build();
        var left = site.resident(NAME, PHONE);
        var desk = site.staff(Role.DISPATCHER);
        var manager = site.staff(Role.PROJECT_MANAGER);
        careAndLooks(desk, left);
        repaired(site, left, desk, manager);
        lineOfAFile(site);
        movedOut(site, left);
        assertThat(columnsThatName(site))
                .contains("people.person.name", "requests.request.description", "sheets.import_line.cells");

        everythingTold(manager, left);
        var asked = left.at().post("/api/my/rights-requests", Map.of("kind", "DELETE", "details", NAME + "，" + PHONE));
        var path = "/api/rights-requests/" + asked.path("id").asString();
        manager.post(path + "/acceptance", Map.of("note", "已致电" + SAID));
        assertThat(manager.get(path + "/erasure").path("hindrances")).isEmpty();
        manager.put(path + "/erasure", Map.of("reason", "本人要求"));

        assertThat(columnsThatName(site)).isEmpty();
        assertThat(manager.get(path + "/erasure").path("state").asString()).isEqualTo("DONE");
        assertThat(manager.get(path).path("name").asString()).isEqualTo(DataSubject.STRUCK);
        var record = site.everywhere(Role.COMPANY_ADMIN).get("/api/trail/verification");
        assertThat(record.has("firstBroken")).isFalse();
    }

    private Set<String> columnsThatName(Site site) {
        return site.company().inTransaction(() -> new EveryColumn(jdbc).with(List.of(NAME, PHONE, SAID)));
    }

    /** The copy reads in both languages: every code in it has a word. */
    private static void everythingTold(Someone manager, Site.Resident left) {
        var copy = left.at().post("/api/my/rights-requests", Map.of("kind", "COPY"));
        var path = "/api/rights-requests/" + copy.path("id").asString();
        manager.post(path + "/acceptance", Map.of());
        for (var language : List.of("zh", "en")) {
            var page = manager.page(path + "/export.zip", language);
            assertThat(page).contains(NAME, PHONE, "18F-1803");
            assertThat(Pattern.compile("<(?:h2|h3|dt)>([a-zA-Z_-]+[._]?[a-zA-Z_-]*)</")
                            .matcher(page)
                            .results()
                            .map(found -> found.group(1))
                            .filter(word -> language.equals("zh") || !Character.isUpperCase(word.charAt(0))))
                    .as("codes without a word")
                    .isEmpty();
        }
    }

    private static void careAndLooks(Someone desk, Site.Resident left) {
        var file = "/api/people/" + left.person().value();
        desk.put(file + "/care", Map.of("need", "MOBILITY", "hint", NAME + "行动不便", "channel", "PAPER", "agreed", true));
        desk.post(file + "/revelation", Map.of("reason", "回电" + NAME));
    }

    /** A leak from the report to the call back; the person and others name her all along. */
    private static void repaired(Site site, Site.Resident left, Someone desk, Someone manager) {
        var liu = site.technician("刘勇");
        var receipt = Report.leak(site)
                .with("title", NAME + "办公室漏水")
                .with("description", "我是" + NAME + "，请打" + SAID)
                .with("files", List.of(left.at().upload("/api/files")))
                .online(left.at());
        var request = Report.path(receipt);
        left.at()
                .post(
                        "/api/my/requests/" + receipt.path("id").asString() + "/acts",
                        Map.of("verb", "WRITE", "text", NAME + "在公司等"));
        desk.post(request + "/messages", Map.of("text", NAME + "女士，师傅已出发"));
        var work = new Work(liu.at(), Report.work(desk, receipt));
        work.accept();
        work.arrive(site.label(site.office()));
        work.finish();
        work.sign(NAME);
        manager.post(work.path() + "/result-acceptance", Map.of());
        desk.post(
                "/api/follow-ups/" + callBack(desk).path("id").asString() + "/attempts",
                Map.of("method", "PHONE", "outcome", "SATISFIED", "note", NAME + "满意"));
    }

    private static JsonNode callBack(Someone desk) {
        return desk.get("/api/follow-ups").path("items").get(0);
    }

    private void lineOfAFile(Site site) {
        site.company()
                .inTransaction(() -> jdbc.sql("""
                        with opened as (
                            insert into sheets.import (company_id, id, kind, project_id, file_name, columns, lines,
                                opened_by, opened_at)
                            values (:company, :id, 'people', :project, 'a.xlsx', '{name,phone}', 1, '导入', now())
                            returning company_id, id)
                        insert into sheets.import_line (company_id, import_id, line, cells, errors, sound)
                        select company_id, id, 2, array[:name, :said], '{"",""}', true from opened""")
                        .param("company", site.company().id().value())
                        .param("id", Ids.next())
                        .param("project", site.project().value())
                        .param("name", NAME)
                        .param("said", SAID)
                        .update());
    }

    private void movedOut(Site site, Site.Resident left) {
        site.company().inTransaction(() -> {
            var lived = people.unitsOf(left.account()).getFirst();
            occupancies.end(site.company().system(), lived.id(), LocalDate.of(2026, 2, 1), NAME + "搬走");
            return lived;
        });
    }
}
