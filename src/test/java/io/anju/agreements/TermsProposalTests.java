package io.anju.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A promise that binds takes two people (C-01): the house admin writes, the project's manager agrees, or the other way. */
@AnjuTest
class TermsProposalTests {

    private static final String TEN = line("\"amount\": 10");
    private static final String FROM_TODAY = "{\"running\": \"KEPT\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;
    private AccountId admin;
    private AccountId manager;

    @BeforeEach
    void found() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        admin = company.account(Role.COMPANY_ADMIN);
        manager = company.account(new RoleGrant(Role.PROJECT_MANAGER, project));
    }

    @Test
    void a_draft_that_somebody_else_approved_becomes_the_terms() throws Exception {
        var proposal = draft(TEN);
        move(manager, proposal, "submission", "{}")
                .andExpect(jsonPath("$.state").value("SUBMITTED"));
        move(admin, proposal, "approval", "{}").andExpect(jsonPath("$.can[0]").value("publish"));
        move(manager, proposal, "publication", FROM_TODAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.steps.length()").value(4));
        read("").andExpect(jsonPath("$.project.lines[0].amount").value(10))
                .andExpect(jsonPath("$.company.number").value(0));
        read("/versions")
                .andExpect(jsonPath("$.items[0].changes[0].after.amount").value(10))
                .andExpect(jsonPath("$.items[0].author").value("project_manager"));
    }

    @Test
    void the_next_version_says_what_it_changed() throws Exception {
        publish(TEN);
        publish(line("\"amount\": 20"));
        read("/versions")
                .andExpect(jsonPath("$.items[0].number").value(2))
                .andExpect(jsonPath("$.items[0].changes[0].before.amount").value(10))
                .andExpect(jsonPath("$.items[0].changes[0].after.amount").value(20))
                .andExpect(jsonPath("$.items[1].number").value(1));
    }

    @Test
    void nobody_agrees_to_their_own_proposal() throws Exception {
        var proposal = draft(TEN);
        move(manager, proposal, "submission", "{}");
        move(manager, proposal, "approval", "{}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("own-proposal"));
    }

    @Test
    void what_was_rejected_goes_back_to_its_author_with_the_reason() throws Exception {
        var proposal = draft(TEN);
        move(manager, proposal, "submission", "{}");
        move(admin, proposal, "rejection", "{\"reason\": \"too bold\"}")
                .andExpect(jsonPath("$.state").value("DRAFT"))
                .andExpect(jsonPath("$.steps[2].reason").value("too bold"));
    }

    @Test
    void nothing_is_published_without_approval() throws Exception {
        move(manager, draft(TEN), "publication", FROM_TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("move-not-allowed"));
    }

    @Test
    void two_changes_of_the_same_terms_are_not_under_way_at_once() throws Exception {
        var first = draft(TEN);
        propose(TEN)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("proposal-open"));
        move(manager, first, "withdrawal", "{\"reason\": \"not now\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
        propose(TEN).andExpect(status().isCreated());
    }

    @Test
    void terms_do_not_begin_in_the_past() throws Exception {
        move(manager, approved(TEN), "publication", "{\"running\": \"KEPT\", \"from\": \"2020-01-01T00:00:00Z\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("past"));
    }

    @Test
    void clocks_that_run_are_not_moved_without_saying_why() throws Exception {
        move(manager, approved(TEN), "publication", "{\"running\": \"ALL\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("reason"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'counts': 'ELAPSED' | lines[0].amount | required",
                "'counts': 'APPOINTMENT', 'amount': 3 | lines[0].amount | superfluous",
                "'counts': 'WORKING_DAYS', 'amount': 400 | lines[0].amount | too-large",
                "'counts': 'ELAPSED', 'amount': 29, 'shares': [{'stage': 'DESK', 'minutes': 5}, {'stage': 'ACCEPT', 'minutes': 5}, {'stage': 'TRAVEL', 'minutes': 20}] | lines[0].shares | beyond-promise",
                "'counts': 'WORKING_DAYS', 'amount': 2, 'shares': [{'stage': 'DESK', 'minutes': 5}] | lines[0].shares | superfluous",
                "'counts': 'ELAPSED', 'amount': 30, 'shares': [{'stage': 'DESK', 'minutes': 5}, {'stage': 'DESK', 'minutes': 5}] | lines[0].shares | duplicate"
            })
    void a_promise_that_makes_no_sense_is_refused_at_its_field(String facts, String field, String code)
            throws Exception {
        propose(line(facts.replace('\'', '"')))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void internal_targets_that_fill_the_promise_are_accepted() throws Exception {
        propose(line("\"amount\": 30, \"shares\": [{\"stage\": \"DESK\", \"minutes\": 10},"
                        + " {\"stage\": \"TRAVEL\", \"minutes\": 20}]"))
                .andExpect(status().isCreated());
    }

    @Test
    void the_same_promise_twice_is_refused() throws Exception {
        propose(TEN + "," + TEN)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("duplicate"));
    }

    @Test
    void the_company_s_terms_take_the_permission_for_the_whole_company() throws Exception {
        mvc.perform(post("/api/terms-proposals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lines\": [" + TEN + "]}")
                        .with(company.as(manager)))
                .andExpect(status().isForbidden());
    }

    @Test
    void who_acts_on_an_older_draft_is_told_so() throws Exception {
        var proposal = draft(TEN);
        mvc.perform(put("/api/terms-proposals/" + proposal)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"lines\": [" + TEN + "]}")
                        .header("If-Match", "\"7\"")
                        .with(company.as(manager)))
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void a_dispatcher_reads_the_terms_and_cannot_change_them() throws Exception {
        mvc.perform(get("/api/service-terms").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.can").isEmpty());
    }

    private void publish(String lines) throws Exception {
        move(manager, approved(lines), "publication", FROM_TODAY).andExpect(status().isOk());
    }

    private String approved(String lines) throws Exception {
        var proposal = draft(lines);
        move(manager, proposal, "submission", "{}").andExpect(status().isOk());
        move(admin, proposal, "approval", "{}").andExpect(status().isOk());
        return proposal;
    }

    private String draft(String lines) throws Exception {
        var answer = propose(lines).andReturn().getResponse().getContentAsString();
        assertThat(answer).contains("DRAFT");
        return JsonPath.read(answer, "$.id");
    }

    private ResultActions propose(String lines) throws Exception {
        return mvc.perform(post("/api/terms-proposals")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"project\": \"" + project.value() + "\", \"lines\": [" + lines + "]}")
                .with(company.as(manager)));
    }

    private ResultActions move(AccountId who, String proposal, String verb, String body) throws Exception {
        return mvc.perform(post("/api/terms-proposals/" + proposal + "/" + verb)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(company.as(who)));
    }

    private ResultActions read(String what) throws Exception {
        return mvc.perform(get("/api/service-terms" + what)
                .param("project", project.value().toString())
                .with(company.as(manager)));
    }

    private static String line(String facts) {
        var counts = facts.contains("counts") ? "" : "\"counts\": \"ELAPSED\", ";
        var shares = facts.contains("shares") ? "" : ", \"shares\": []";
        return "{\"priority\": \"P1\", \"target\": \"ARRIVE\", \"warnPercent\": 75, " + counts + facts + shares + "}";
    }
}
