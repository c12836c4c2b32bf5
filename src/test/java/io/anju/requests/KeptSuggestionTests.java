package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.browser;
import static io.anju.requests.RequestWorld.read;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.requests.intake.PublicLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.json.JsonCompareMode;

/** What the words of a report suggested is kept with it, and what was chosen. */
@AnjuTest
@Import(StandingClock.Time.class)
class KeptSuggestionTests {

    private static final String KEPT = "$.extras.suggestion";

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;

    @BeforeEach
    void a_company_with_a_word_of_its_own() throws Exception {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        world.send(
                        world.company.as(Role.COMPANY_ADMIN),
                        "/api/own-words",
                        "{\"word\": \"走廊灯\", \"kind\": \"CATEGORY\", \"means\": \"light-out\"}")
                .andExpect(status().isCreated());
    }

    @Test
    void a_suggestion_that_was_taken_stands_with_the_request_and_in_its_journal() throws Exception {
        var id = report("light-out", "十二楼走廊灯不亮", ", \"suggestionTaken\": true");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath(KEPT + ".suggested.category").value("light-out"))
                .andExpect(jsonPath(KEPT + ".suggested.source").value("WORDS"))
                .andExpect(jsonPath(KEPT + ".suggested.because[0]").value("走廊灯"))
                .andExpect(jsonPath(KEPT + ".chosen").value("light-out"))
                .andExpect(jsonPath(KEPT + ".answer").value("TAKEN"))
                .andExpect(jsonPath("$.history[?(@.verb == 'suggestion-taken')].note")
                        .value("light-out\n走廊灯"));
    }

    @Test
    void the_same_chosen_by_hand_is_no_adoption() throws Exception {
        var id = report("light-out", "十二楼走廊灯不亮", "");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath(KEPT + ".answer").value("AGREED"))
                .andExpect(jsonPath("$.history[?(@.verb =~ /suggestion.*/)]", hasSize(0)));
    }

    @Test
    void another_choice_leaves_the_suggestion_on_record_and_so_does_a_later_change() throws Exception {
        var id = report("leak", "走廊灯下面滴水", ", \"suggestionTaken\": true");
        world.send(world.desk(), "/api/requests/" + id + "/classification", """
                        {"category": "light-out", "reason": "到场看是灯坏"}""").andExpect(status().isOk());
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath(KEPT + ".chosen").value("leak"))
                .andExpect(jsonPath(KEPT + ".answer").value("OTHER"))
                .andExpect(jsonPath("$.history[*].verb").value(hasItem("suggestion-left")))
                .andExpect(jsonPath("$.extras.reclassifications[0].toCategory").value("light-out"));
    }

    @Test
    void silence_is_kept_too_but_nothing_of_a_report_without_words() throws Exception {
        var silent = report("leak", "水池下面一直响", "");
        world.look(world.desk(), "/api/requests/" + silent)
                .andExpect(jsonPath(KEPT + ".suggested").doesNotExist())
                .andExpect(jsonPath(KEPT + ".answer").doesNotExist())
                .andExpect(jsonPath(KEPT + ".chosen").value("leak"));
        var wordless =
                read(world.report(RequestKind.REPAIR, "leak", "\"place\": \"" + world.room.value() + "\""), "$.id");
        world.look(world.desk(), "/api/requests/" + wordless)
                .andExpect(jsonPath(KEPT).doesNotExist());
    }

    @Test
    void the_danger_that_was_heard_stands_beside_it() throws Exception {
        var id = report("light-out", "走廊灯座冒烟了", "");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath(KEPT + ".dangers[0]").value("SMOKE"))
                .andExpect(jsonPath(KEPT + ".raised").value(true));
    }

    @Test
    void a_resident_is_offered_a_category_and_nothing_of_why() throws Exception {
        var resident = world.company.as(world.resident());
        world.send(resident, "/api/my/requests/category-hint", "{\"kind\": \"REPAIR\", \"text\": \"十二楼走廊灯不亮\"}")
                .andExpect(content().json("{\"category\": \"light-out\"}", JsonCompareMode.STRICT));
        world.send(resident, "/api/my/requests/category-hint", "{\"kind\": \"REPAIR\", \"text\": \"水池下面一直响\"}")
                .andExpect(jsonPath("$.category").doesNotExist());
        world.send(resident, "/api/my/requests/category-hint", "{\"kind\": \"COMMENDATION\", \"text\": \"走廊灯很亮\"}")
                .andExpect(jsonPath("$.category").doesNotExist());
        world.send(resident, "/api/intake/suggestion", "{\"kind\": \"REPAIR\", \"text\": \"走廊灯不亮\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void a_stranger_is_offered_one_only_before_a_label_and_only_so_often() throws Exception {
        var visitor = browser();
        var path = world.path("/reports/category-hint");
        var said = "{\"label\": \"%s\", \"kind\": \"REPAIR\", \"text\": \"走廊灯不亮\"}";
        world.send(visitor, path, said.formatted(world.label))
                .andExpect(content().json("{\"category\": \"light-out\"}", JsonCompareMode.STRICT));
        world.send(visitor, path, said.formatted("no-such-label")).andExpect(status().isNotFound());
        for (var count = 2; count < PublicLimits.MOST_READINGS_AN_HOUR; count++) {
            world.send(visitor, path, said.formatted("no-such-label"));
        }
        world.send(visitor, path, said.formatted(world.label)).andExpect(status().isTooManyRequests());
    }

    @Test
    void what_a_stranger_took_stands_with_the_request() throws Exception {
        var receipt = body(
                world.send(browser(), world.path("/reports"), """
                        {"consent": "%s", "label": "%s", "kind": "REPAIR", "category": "light-out",
                            "title": "走廊灯不亮", "description": "走廊灯不亮", "suggestionTaken": true}""".formatted(PublicLimits.CONSENT_VERSION, world.label))
                        .andExpect(status().isCreated()));
        world.look(world.desk(), "/api/requests/" + read(receipt, "$.receipt.id"))
                .andExpect(jsonPath(KEPT + ".answer").value("TAKEN"));
    }

    @Test
    void the_record_counts_what_became_of_hints_and_leads_to_the_requests() throws Exception {
        report("light-out", "走廊灯不亮", ", \"suggestionTaken\": true");
        report("light-out", "走廊灯一闪一闪", "");
        var changed = report("light-out", "走廊灯罩里有水", ", \"suggestionTaken\": true");
        world.send(world.desk(), "/api/requests/" + changed + "/classification", """
                        {"category": "leak", "reason": "到场看是漏水"}""")
                .andExpect(status().isOk());
        var other = report("leak", "走廊灯下面滴水", "");
        var silent = report("leak", "水池下面一直响", "");
        world.look(world.desk(), "/api/request-reading/record")
                .andExpect(jsonPath("$[0].category").value("light-out"))
                .andExpect(jsonPath("$[0].suggested").value(4))
                .andExpect(jsonPath("$[0].taken").value(2))
                .andExpect(jsonPath("$[0].agreed").value(1))
                .andExpect(jsonPath("$[0].other").value(1))
                .andExpect(jsonPath("$[0].changed").value(1))
                .andExpect(jsonPath("$[0].right").value(2))
                .andExpect(jsonPath("$[1].category").value("leak"))
                .andExpect(jsonPath("$[1].silent").value(1));
        world.look(world.desk(), "/api/request-reading/record?source=MODEL").andExpect(jsonPath("$", hasSize(0)));
        assertListed("hint=CHANGED&hinted=light-out&hintSource=WORDS", changed);
        assertListed("hint=OTHER", other);
        assertListed("hint=SILENT&hinted=leak", silent);
        world.look(world.company.as(Role.PROJECT_MANAGER), "/api/request-reading/record/export.xlsx")
                .andExpect(status().isOk());
        world.look(world.company.as(Role.RESIDENT), "/api/request-reading/record")
                .andExpect(status().isForbidden());
    }

    private void assertListed(String narrowed, String only) throws Exception {
        world.look(world.desk(), "/api/requests?" + narrowed)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(only));
    }

    private String report(String category, String words, String more) throws Exception {
        return read(
                body(world.send(world.desk(), "/api/requests", """
                        {"channel": "PHONE", "report": {"project": "%s", "kind": "REPAIR", "category": "%s",
                            "description": "%s"%s}}""".formatted(
                                        world.project.value(), category, words, more))
                        .andExpect(status().isCreated())),
                "$.id");
    }
}
