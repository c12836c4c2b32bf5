package io.anju.agreements.contractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.Employer.Standing;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who works for the company by contract, and when their people may be sent. */
@AnjuTest
@Import(StandingClock.Time.class)
class ContractorTests {

    private static final String CODE = "91310115MA1K4LTDXD";

    @Autowired
    MockMvc mvc;

    @Autowired
    StandingClock clock;

    @Autowired
    Workforce workforce;

    @Autowired
    Staff staff;

    private TestCompany company;
    private ProjectId project;
    private StaffId wu;

    @BeforeEach
    void somebody_who_is_not_our_own(@Autowired TestCompanies companies) {
        clock.set(StandingClock.MONDAY_MORNING);
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        wu = company.inTransaction(() -> staff.hire(
                company.system(), NewStaff.of("吴师傅", "13812346021", Set.of("LIFT"), project, "TECHNICIAN", null)));
    }

    @Test
    void people_of_a_contractor_are_known_by_it_where_people_are_chosen() throws Exception {
        var id = registered("2026-12-31");
        works(id).andExpect(status().isNoContent());
        assertThat(employer()).containsExactly("上海申达电梯工程有限公司", Standing.WORKING);
        read("/api/staff").andExpect(jsonPath("$.items[0].contractor").value("上海申达电梯工程有限公司"));
        read("/api/staff?contractor=" + id)
                .andExpect(jsonPath("$.items.length()").value(1));
        read("/api/contractors/" + id).andExpect(jsonPath("$.people[0].name").value("吴师傅"));
    }

    @Test
    void a_suspended_contractor_sends_nobody_until_it_is_resumed() throws Exception {
        var id = registered("2026-12-31");
        works(id);
        suspend(id, 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contractor.state").value("SUSPENDED"));
        assertThat(employer()).contains(Standing.SUSPENDED);
        suspend(id, 1).andExpect(status().isConflict());
        mvc.perform(delete("/api/contractors/" + id + "/suspension")
                        .header("If-Match", "\"1\"")
                        .with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contractor.state").value("ACTIVE"));
        assertThat(employer()).contains(Standing.WORKING);
    }

    @Test
    void the_last_day_of_a_contract_counts_and_the_day_after_does_not() throws Exception {
        var today = registered("2026-11-23");
        works(today);
        assertThat(employer()).contains(Standing.WORKING);
        change(today, 0, body(CODE, "2026-11-22"))
                .andExpect(jsonPath("$.contractor.state").value("EXPIRED"));
        assertThat(employer()).contains(Standing.OUT_OF_TERM);
    }

    @Test
    void a_wrong_code_a_second_register_entry_and_an_end_before_the_beginning_are_refused_at_their_fields()
            throws Exception {
        registered("2026-12-31");
        register(body("91310115MA1K4LTDX1", "2026-12-31"))
                .andExpect(jsonPath("$.errors[0].code").value("credit-code-invalid"));
        register(body(CODE, "2026-12-31"))
                .andExpect(jsonPath("$.errors[0].code").value("credit-code-taken"));
        register(body("91310104MA1FR8KT36", "2025-12-31"))
                .andExpect(jsonPath("$.errors[0].field").value("to"));
    }

    @Test
    void whoever_does_not_keep_the_register_sees_no_contact_and_changes_nothing() throws Exception {
        registered("2026-12-31");
        var client = company.as(company.account(new RoleGrant(Role.CLIENT, project)));
        mvc.perform(get("/api/contractors").with(client))
                .andExpect(jsonPath("$.items[0].phone").value("138****5678"))
                .andExpect(jsonPath("$.items[0].contact").value("沈**"));
        mvc.perform(post("/api/contractors")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body("91310104MA1FR8KT36", "2026-12-31"))
                        .with(company.as(company.account(new RoleGrant(Role.PROJECT_MANAGER, project)))))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_register_is_read_by_state_trade_and_end() throws Exception {
        registered("2026-12-31");
        register(body("91310104MA1FR8KT36", "2026-10-31"));
        read("/api/contractors?sort=to&limit=1")
                .andExpect(jsonPath("$.items[0].state").value("EXPIRED"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        read("/api/contractors?state=ACTIVE")
                .andExpect(jsonPath("$.items.length()").value(1));
        read("/api/contractors?trade=HVAC")
                .andExpect(jsonPath("$.items.length()").value(0));
        read("/api/contractors?sort=phone").andExpect(status().is4xxClientError());
    }

    @Test
    void an_own_employee_has_no_contractor_and_nobody_has_one_that_is_unknown() throws Exception {
        var id = registered("2026-12-31");
        career("{\"employment\":\"OWN\",\"contractor\":\"" + id + "\"}")
                .andExpect(jsonPath("$.errors[0].code").value("superfluous"));
        career("{\"employment\":\"CONTRACTOR\",\"contractor\":\"" + wu.value() + "\"}")
                .andExpect(jsonPath("$.errors[0].code").value("contractor-unknown"));
    }

    private List<Object> employer() {
        return company.in(() -> workforce.candidates(project, "LIFT", clock.instant())).stream()
                .map(Candidate::employer)
                .flatMap(each -> each == null ? Stream.of("own") : Stream.of(each.name(), each.standing()))
                .map(Object.class::cast)
                .toList();
    }

    private String registered(String to) throws Exception {
        var answer = register(body(CODE, to)).andExpect(status().isCreated()).andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.contractor.id");
    }

    private ResultActions register(String body) throws Exception {
        return mvc.perform(post("/api/contractors")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions change(String id, int version, String body) throws Exception {
        return mvc.perform(put("/api/contractors/" + id)
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .content(body)
                .with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions suspend(String id, int version) throws Exception {
        return mvc.perform(post("/api/contractors/" + id + "/suspension")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .content("{\"reason\":\"维保人员无证作业\"}")
                .with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions works(String contractor) throws Exception {
        return career("{\"employment\":\"CONTRACTOR\",\"contractor\":\"" + contractor + "\"}");
    }

    private ResultActions career(String body) throws Exception {
        return mvc.perform(put("/api/staff/" + wu.value() + "/career")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(company.as(Role.COMPANY_ADMIN)));
    }

    private ResultActions read(String path) throws Exception {
        return mvc.perform(get(path).with(company.as(Role.COMPANY_ADMIN)));
    }

    private static String body(String code, String to) {
        return """
                {"name":"上海申达电梯工程有限公司","creditCode":"%s","contact":"沈志明","phone":"13812345678","trades":["LIFT"],
                 "from":"2026-01-01","to":"%s"}""".formatted(code, to);
    }
}
