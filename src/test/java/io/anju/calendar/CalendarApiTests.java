package io.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.database.CompanyScope;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AnjuTest
class CalendarApiTests {

    private static final String WEEK =
            "{\"week\":{\"MONDAY\":[{\"opens\":\"%s\",\"closes\":\"%s\"}]},\"holidays\":\"CHINA\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    @Autowired
    ServiceCalendars calendars;

    private TestCompany company;
    private final ProjectId project = ProjectId.next();

    @BeforeEach
    void a_company_with_one_project() {
        company = companies.create();
        define(company, project, ServiceCalendar.CHINA);
    }

    @Test
    void a_new_project_has_office_hours_and_the_chinese_holidays() throws Exception {
        mvc.perform(days("2026-09-30", "2026-10-10").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.week.MONDAY[0].opens").value("09:00:00"))
                .andExpect(jsonPath("$.dataUntil").value("2026-12-31"))
                .andExpect(jsonPath("$.days[1].kind").value("HOLIDAY"))
                .andExpect(jsonPath("$.days[1].name").value("国庆节"))
                .andExpect(jsonPath("$.days[10].kind").value("MAKE_UP"))
                .andExpect(jsonPath("$.can[0]").value("edit"));
    }

    @Test
    void days_beyond_the_official_data_are_marked() throws Exception {
        mvc.perform(days("2026-12-31", "2027-01-01").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.days[0].beyondData").value(false))
                .andExpect(jsonPath("$.days[1].beyondData").value(true));
    }

    @Test
    void an_administrator_changes_the_hours_of_the_version_that_was_read() throws Exception {
        mvc.perform(hours("08:00", "18:00", "1")).andExpect(status().isNoContent());
        assertThat(isOpen("2026-11-09T17:30")).isTrue();
        mvc.perform(hours("08:00", "12:00", "1")).andExpect(status().isPreconditionFailed());
        assertThat(isOpen("2026-11-09T17:30")).isTrue();
    }

    @Test
    void hours_without_an_opening_time_are_no_hours() throws Exception {
        mvc.perform(json(put(path("")), "{\"week\":{\"MONDAY\":[{\"opens\":\"09:00\"}]},\"holidays\":\"CHINA\"}"))
                .andExpect(status().isBadRequest());
        mvc.perform(json(put(path("")), "{\"week\":{},\"holidays\":\"CHINA\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("hours-empty"));
    }

    @Test
    void overlapping_hours_are_refused_also_over_midnight() throws Exception {
        var overlapping = "{\"week\":{\"MONDAY\":[{\"opens\":\"22:00\",\"closes\":\"06:00\"}],"
                + "\"TUESDAY\":[{\"opens\":\"05:00\",\"closes\":\"12:00\"}]},\"holidays\":\"NONE\"}";
        mvc.perform(json(put(path("")), overlapping))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].code").value("hours-overlap"));
    }

    @Test
    void a_company_day_holds_in_the_project_until_the_project_has_its_own() throws Exception {
        mvc.perform(json(put("/api/calendar/days/2026-11-09"), "{\"name\":\"年会\"}"))
                .andExpect(status().isNoContent());
        assertThat(isOpen("2026-11-09T10:00")).isFalse();
        mvc.perform(json(
                        put(path("/days/2026-11-09")),
                        "{\"name\":\"值班\",\"hours\":{\"opens\":\"09:30\",\"closes\":\"12:00\"}}"))
                .andExpect(status().isNoContent());
        assertThat(isOpen("2026-11-09T10:00")).isTrue();
        mvc.perform(days("2026-11-09", "2026-11-09").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$.days[0].kind").value("EXCEPTION"))
                .andExpect(jsonPath("$.days[0].name").value("值班"));
        mvc.perform(delete(path("/days/2026-11-09")).with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNoContent());
        assertThat(isOpen("2026-11-09T10:00")).isFalse();
    }

    @Test
    void a_day_that_keeps_the_usual_hours_cannot_be_removed() throws Exception {
        mvc.perform(delete("/api/calendar/days/2026-11-09").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void another_companys_project_looks_like_none() throws Exception {
        var other = companies.create();
        var foreign = ProjectId.next();
        define(other, foreign, ServiceCalendar.CHINA);
        for (var id : new ProjectId[] {foreign, ProjectId.next()}) {
            mvc.perform(get("/api/projects/{id}/calendar?from=2026-11-01&to=2026-11-02", id.value())
                            .with(company.as(Role.COMPANY_ADMIN)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("project-missing"));
        }
    }

    @Test
    void a_technician_may_not_change_the_hours() throws Exception {
        mvc.perform(put(path("/days/2026-11-09"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"年会\"}")
                        .with(company.as(Role.TECHNICIAN)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_range_of_years_is_refused() throws Exception {
        mvc.perform(days("2026-01-01", "2028-01-01").with(company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_project_abroad_keeps_no_chinese_holidays() {
        var abroad = ProjectId.next();
        define(company, abroad, ZoneId.of("America/New_York"));
        var calendar = company.in(() -> calendars.of(abroad));
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(calendar.dataUntil()).isNull();
    }

    private void define(TestCompany owner, ProjectId id, ZoneId zone) {
        CompanyScope.run(owner.id(), () -> calendars.define(owner.system(), id, zone));
    }

    private boolean isOpen(String wall) {
        var at = LocalDateTime.parse(wall).atZone(ServiceCalendar.CHINA).toInstant();
        return company.in(() -> calendars.of(project)).isOpen(at);
    }

    private String path(String rest) {
        return "/api/projects/" + project.value() + "/calendar" + rest;
    }

    private MockHttpServletRequestBuilder days(String from, String to) {
        return get(path("?from=" + from + "&to=" + to));
    }

    private MockHttpServletRequestBuilder hours(String opens, String closes, String version) {
        return json(put(path("")), WEEK.formatted(opens, closes)).header("If-Match", "\"" + version + "\"");
    }

    private MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(company.as(Role.COMPANY_ADMIN));
    }
}
