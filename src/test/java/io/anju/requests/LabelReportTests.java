package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.browser;
import static io.anju.requests.RequestWorld.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.estate.Places;
import io.anju.requests.intake.PublicLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Reports of strangers who scanned a label, and the page behind their link. */
@AnjuTest
@Import(StandingClock.Time.class)
class LabelReportTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;
    private RequestPostProcessor visitor;

    @BeforeEach
    void a_label_in_the_lobby() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        visitor = browser();
    }

    @Test
    void a_scan_gives_a_number_a_promise_and_a_link_that_leads_back() throws Exception {
        var receipt = body(report(visitor, world.label, PublicLimits.CONSENT_VERSION, "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.receipt.number").isNotEmpty())
                .andExpect(jsonPath("$.path").value(containsString("/home/t/" + world.company.code() + "/"))));
        world.look(browser(), page(receipt))
                .andExpect(jsonPath("$.place").value("大堂"))
                .andExpect(jsonPath("$.state").value("REGISTERED"));
        world.look(browser(), world.path("/reports/" + "x".repeat(32))).andExpect(status().isNotFound());
    }

    @Test
    void the_consent_to_the_present_text_is_asked_for_and_kept() throws Exception {
        report(visitor, world.label, "1999-01", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("consent-outdated")));
        var receipt = body(report(visitor, world.label, PublicLimits.CONSENT_VERSION, ""));
        world.company.inTransaction(() -> context.getBean(JdbcClient.class)
                .sql("select text_version from requests.consent where request_id = cast(? as uuid) and channel = 'QR'")
                .param(RequestWorld.<String>read(receipt, "$.receipt.id"))
                .query(String.class)
                .single());
    }

    @Test
    void labels_of_private_rooms_and_invented_ones_take_no_report() throws Exception {
        var room = world.company.<String>inTransaction(
                () -> context.getBean(Places.class).qrOf(world.company.system(), world.room));
        report(visitor, room, PublicLimits.CONSENT_VERSION, "").andExpect(status().isNotFound());
        report(visitor, "no-such-label", PublicLimits.CONSENT_VERSION, "").andExpect(status().isNotFound());
    }

    @Test
    void the_promise_is_shown_before_the_report() throws Exception {
        world.send(visitor, world.path("/reports/preview"), """
                {"label": "%s", "kind": "REPAIR", "category": "lift-trapped"}""".formatted(world.label))
                .andExpect(jsonPath("$.priority").value("P1"))
                .andExpect(jsonPath("$.promises[0].dueAt").isNotEmpty());
    }

    @Test
    void one_address_reports_so_often_an_hour_and_not_more() throws Exception {
        for (var count = 0; count < PublicLimits.MOST_AN_HOUR; count++) {
            report(visitor, "no-such-label", PublicLimits.CONSENT_VERSION, "").andExpect(status().isNotFound());
        }
        report(visitor, world.label, PublicLimits.CONSENT_VERSION, "").andExpect(status().isTooManyRequests());
        report(browser(), world.label, PublicLimits.CONSENT_VERSION, "").andExpect(status().isCreated());
    }

    @Test
    void a_picture_belongs_to_the_browser_that_uploaded_it() throws Exception {
        var mine = world.picture(visitor, world.path("/files"));
        var files = ", \"files\": [\"" + mine + "\"]";
        report(browser(), world.label, PublicLimits.CONSENT_VERSION, files)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("file-missing")));
        var receipt = body(report(visitor, world.label, PublicLimits.CONSENT_VERSION, files)
                .andExpect(status().isCreated()));
        world.look(visitor, page(receipt)).andExpect(jsonPath("$.extras.files", hasSize(1)));
        world.look(visitor, page(receipt) + "/files/" + mine).andExpect(status().isOk());
        var other = body(report(browser(), world.label, PublicLimits.CONSENT_VERSION, ""));
        world.look(visitor, page(other) + "/files/" + mine).andExpect(status().isNotFound());
    }

    @Test
    void whoever_holds_the_link_writes_adds_pictures_and_takes_the_report_back() throws Exception {
        var page = page(body(report(visitor, world.label, PublicLimits.CONSENT_VERSION, "")));
        act(page, "{\"verb\": \"WRITE\", \"text\": \"水流到电梯口了\"}").andExpect(jsonPath("$.extras.messages", hasSize(1)));
        var picture = world.picture(visitor, world.path("/files"));
        act(page, "{\"verb\": \"ADD_FILES\", \"files\": [\"" + picture + "\"]}")
                .andExpect(jsonPath("$.extras.files", hasSize(1)));
        act(page, "{\"verb\": \"CONFIRM\"}").andExpect(status().isConflict());
        act(page, "{\"verb\": \"WITHDRAW\", \"text\": \"误报\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }

    @Test
    void a_bad_rating_through_the_link_reopens_what_was_answered() throws Exception {
        var token = RequestWorld.<String>read(world.report(RequestKind.ENQUIRY, "fees"), "$.token");
        var page = world.path("/reports/" + token);
        String id = read(body(world.look(visitor, page)), "$.id");
        world.send(world.desk(), "/api/requests/" + id + "/replies", "{\"way\": \"SENT\", \"text\": \"每月 15 日出账\"}")
                .andExpect(status().is2xxSuccessful());
        act(page, "{\"verb\": \"RATE\", \"rating\": {}}").andExpect(status().isBadRequest());
        act(page, "{\"verb\": \"RATE\", \"rating\": {\"score\": 9}}").andExpect(status().isBadRequest());
        act(page, "{\"verb\": \"RATE\", \"rating\": {\"score\": 1, \"comment\": \"没说清楚\"}}")
                .andExpect(jsonPath("$.state").value("REOPENED"));
        act(page, "{\"verb\": \"RATE\", \"rating\": {\"score\": 5}}").andExpect(status().isConflict());
    }

    private ResultActions report(RequestPostProcessor who, String label, String consent, String more) throws Exception {
        return world.send(who, world.path("/reports"), """
                {"consent": "%s", "label": "%s", "kind": "REPAIR", "category": "floor-tiles"%s}""".formatted(consent, label, more));
    }

    private String page(String receipt) {
        return world.path("/reports/" + read(receipt, "$.receipt.token"));
    }

    private ResultActions act(String page, String json) throws Exception {
        return world.send(visitor, page + "/acts", json);
    }
}
