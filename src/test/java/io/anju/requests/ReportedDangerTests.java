package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A report that speaks of danger to life, from its words to its priority. */
@AnjuTest
@Import(StandingClock.Time.class)
class ReportedDangerTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;
    private RequestPostProcessor admin;

    @BeforeEach
    void a_company_with_an_administrator() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        admin = world.company.as(Role.COMPANY_ADMIN);
    }

    @Test
    void danger_in_the_words_makes_a_report_most_urgent_where_nobody_has_judged() throws Exception {
        var id = report("\"description\": \"里面有人困再电梯里了\"");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath("$.request.priority").value("P1"))
                .andExpect(jsonPath("$.history[*].verb").value(hasItem("danger-raised")));
    }

    @Test
    void the_judgement_of_the_desk_counts_more_than_words() throws Exception {
        var id = report("\"description\": \"电梯困人演示板坏了\", \"impact\": \"COMFORT\", \"urgency\": \"CAN_WAIT\"");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath("$.request.priority").value("P4"))
                .andExpect(jsonPath("$.history[*].verb").value(hasItem("danger-heard")));
    }

    @Test
    void an_ordinary_report_keeps_the_priority_of_its_category() throws Exception {
        var id = report("\"description\": \"走廊第三盏灯不亮\"");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath("$.request.priority").value("P4"))
                .andExpect(jsonPath("$.history[?(@.verb =~ /danger.*/)]", hasSize(0)));
    }

    @Test
    void the_promise_is_told_with_the_danger_before_anything_is_sent() throws Exception {
        world.send(world.desk(), "/api/intake/preview", """
                        {"project": "%s", "kind": "REPAIR", "category": "light-out", "words": "灯座冒烟了"}""".formatted(world.project.value()))
                .andExpect(jsonPath("$.priority").value("P1"))
                .andExpect(jsonPath("$.dangers[0]").value("SMOKE"));
        world.send(world.desk(), "/api/intake/reading", "{\"text\": \"厨房一股煤汽味\"}")
                .andExpect(jsonPath("$.dangers[0].danger").value("GAS"))
                .andExpect(jsonPath("$.dangers[0].category").value("gas-smell"));
    }

    @Test
    void a_word_of_the_company_counts_from_then_on_and_only_there() throws Exception {
        var word = "{\"word\": \"液氨机房\", \"kind\": \"DANGER\", \"means\": \"GAS\"}";
        String id = read(body(world.send(admin, "/api/own-words", word).andExpect(status().isCreated())), "$.id");
        world.send(admin, "/api/own-words", word).andExpect(content().string(containsString("word-taken")));
        world.send(world.desk(), "/api/own-words", word).andExpect(status().isForbidden());
        world.send(world.desk(), "/api/intake/reading", "{\"text\": \"液氨机房门没关\"}")
                .andExpect(jsonPath("$.dangers[0].own").value(true));
        var elsewhere = new RequestWorld(context);
        elsewhere
                .send(elsewhere.desk(), "/api/intake/reading", "{\"text\": \"液氨机房门没关\"}")
                .andExpect(jsonPath("$.dangers", hasSize(0)));
        world.take(admin, "/api/own-words/" + id).andExpect(status().isNoContent());
        world.take(admin, "/api/own-words/" + id).andExpect(status().isNotFound());
        world.send(world.desk(), "/api/intake/reading", "{\"text\": \"液氨机房门没关\"}")
                .andExpect(jsonPath("$.dangers", hasSize(0)));
    }

    @Test
    void a_word_may_mean_a_category_and_a_danger_and_says_first_where_it_would_have_been_heard() throws Exception {
        report("\"description\": \"液氨机房门没关\"");
        report("\"description\": \"走廊灯不亮\"");
        world.send(admin, "/api/own-words/preview", "{\"word\": \"液氨机房\", \"kind\": \"DANGER\"}")
                .andExpect(jsonPath("$.looked").value(2))
                .andExpect(jsonPath("$.hits").value(1))
                .andExpect(jsonPath("$.categories[0].category").value("light-out"));
        var word = "{\"word\": \"液氨机房\", \"kind\": \"%s\", \"means\": \"%s\"}";
        world.send(admin, "/api/own-words", word.formatted("DANGER", "GAS")).andExpect(status().isCreated());
        world.send(admin, "/api/own-words", word.formatted("CATEGORY", "gas-smell"))
                .andExpect(status().isCreated());
        world.send(admin, "/api/own-words", word.formatted("DANGER", "leak"))
                .andExpect(content().string(containsString("danger-unknown")));
        world.look(world.desk(), "/api/own-words")
                .andExpect(jsonPath("$.words", hasSize(2)))
                .andExpect(jsonPath("$.can", hasSize(0)));
        world.look(admin, "/api/own-words").andExpect(jsonPath("$.can[0]").value("edit"));
        world.send(world.desk(), "/api/own-words/preview", "{\"word\": \"液氨机房\", \"kind\": \"DANGER\"}")
                .andExpect(status().isForbidden());
    }

    private String report(String words) throws Exception {
        return read(
                body(world.send(world.desk(), "/api/requests", """
                        {"channel": "PHONE", "report": {"project": "%s", "kind": "REPAIR", "category": "light-out", %s}}""".formatted(world.project.value(), words))
                        .andExpect(status().isCreated())),
                "$.id");
    }
}
