package io.anju.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
class CertificateTests {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    @Autowired
    MockMvc mvc;

    @Autowired
    Staff staff;

    @Autowired
    TestCompanies companies;

    @Autowired
    Clock clock;

    private TestCompany company;
    private ProjectId project;
    private StaffId liu;

    @BeforeEach
    void a_member_of_staff() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        var said = NewStaff.of("刘勇", "13812346021", Set.of("LIFT"), project, "TECHNICIAN", null);
        liu = company.inTransaction(() -> staff.hire(company.system(), said));
    }

    @Test
    void a_number_is_masked_until_a_look_at_it_is_recorded() throws Exception {
        var id = entered("LIFT", "T310101198001011234", today().plusYears(2));
        mvc.perform(get(own()).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$[0].number").value("****1234"))
                .andExpect(jsonPath("$[0].state").value("VALID"));
        mvc.perform(post(own() + "/" + id + "/revelation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"核对证件\"}")
                        .with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.number").value("T310101198001011234"));
        mvc.perform(get("/api/staff/" + liu.value() + "/trail").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items[0].verb").value("revealed"))
                .andExpect(jsonPath("$.items[0].facts.reason").value("核对证件"));
    }

    @Test
    void what_ends_first_stands_at_the_top_and_what_ended_is_named_so() throws Exception {
        entered("HEIGHT", "G3", today().plusYears(1));
        entered("HOT_WORK", "H2", today().plusDays(20));
        entered("LIFT", "L1", today().minusDays(1));
        entered("FIRE_FACILITIES", "F4", null);
        mvc.perform(get("/api/certificates").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items[*].kind").value(contains("LIFT", "HOT_WORK", "HEIGHT", "FIRE_FACILITIES")))
                .andExpect(jsonPath("$.items[0].state").value("EXPIRED"))
                .andExpect(jsonPath("$.items[1].state").value("EXPIRING"));
        mvc.perform(get("/api/certificates").queryParam("state", "EXPIRING").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items[*].kind").value(contains("HOT_WORK")));
    }

    @Test
    void the_list_goes_on_where_its_page_ended() throws Exception {
        entered("LIFT", "L1", today().plusDays(1));
        entered("HEIGHT", "G3", null);
        var first = mvc.perform(
                        get("/api/certificates").queryParam("limit", "1").with(company.as(Role.DISPATCHER)))
                .andReturn();
        var next = JsonPath.<String>read(first.getResponse().getContentAsString(), "$.next");
        mvc.perform(get("/api/certificates").queryParam("cursor", next).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items[*].kind").value(contains("HEIGHT")));
    }

    @Test
    void an_end_before_the_beginning_and_an_unknown_kind_are_refused_by_name() throws Exception {
        enter("LIFT", "L1", LocalDate.of(2000, 1, 1))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("before-begin"));
        enter("WIZARDRY", "L1", null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("code-unknown"));
        enter("LIFT", "L1", null).andExpect(status().isCreated());
        enter("LIFT", "L1", null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("certificate-twice"));
    }

    @Test
    void whoever_saw_the_original_is_named_and_is_not_the_holder() throws Exception {
        var id = entered("LIFT", "L1", null);
        mvc.perform(post(own() + "/" + id + "/verification").with(company.as(Role.PROJECT_MANAGER)))
                .andExpect(status().isNoContent());
        mvc.perform(get(own()).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$[0].verifiedBy").isNotEmpty());
    }

    @Test
    void what_was_taken_back_is_gone_and_another_company_sees_nothing() throws Exception {
        var id = entered("LIFT", "L1", null);
        var stranger = companies.create();
        mvc.perform(delete(own() + "/" + id).with(stranger.as(Role.PROJECT_MANAGER)))
                .andExpect(status().isNotFound());
        mvc.perform(delete(own() + "/" + id).with(company.as(Role.PROJECT_MANAGER)))
                .andExpect(status().isNoContent());
        mvc.perform(get(own()).with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.length()").value(0));
        assertThat(enter("LIFT", "L1", null).andReturn().getResponse().getStatus())
                .isEqualTo(201);
    }

    private String own() {
        return "/api/staff/" + liu.value() + "/certificates";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    private String entered(String kind, String number, @Nullable LocalDate end) throws Exception {
        var answer = enter(kind, number, end).andExpect(status().isCreated()).andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.id");
    }

    private ResultActions enter(String kind, String number, @Nullable LocalDate end) throws Exception {
        var body = "{\"kind\":\"%s\",\"number\":\"%s\",\"issuer\":\"上海市应急管理局\",\"issuedOn\":\"2020-01-01\"%s}"
                .formatted(kind, number, end == null ? "" : ",\"expiresOn\":\"" + end + "\"");
        return mvc.perform(post(own())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(company.as(Role.PROJECT_MANAGER)));
    }
}
