package io.anju.workforce;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.NewProject;
import io.anju.estate.ProjectKind;
import io.anju.estate.Projects;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who is on duty now, as the desk sees it. */
@AnjuTest
class DutyNowTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Staff staff;

    @Autowired
    Teams teams;

    @Autowired
    Duties duties;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_project(@Autowired TestCompanies companies, @Autowired Projects projects) {
        company = companies.create();
        var tower = NewProject.of("金文大厦", ProjectKind.COMMERCIAL, "南京西路", "Asia/Shanghai", null);
        project = company.inTransaction(() -> projects.create(company.system(), tower));
    }

    @Test
    void a_trade_with_nobody_on_duty_is_named() throws Exception {
        form(null, "LIFT", "HVAC");
        duty().andExpect(jsonPath("$.staff").isEmpty())
                .andExpect(jsonPath("$.gaps[0]").value("HVAC"))
                .andExpect(jsonPath("$.gaps[1]").value("LIFT"));
    }

    @Test
    void who_leads_a_team_is_told_as_such_among_those_on_duty() throws Exception {
        form(onDuty("方师傅", "13812345679"), "HVAC");
        onDuty("刘师傅", "13812345670");
        duty().andExpect(jsonPath("$.staff.length()").value(2))
                .andExpect(jsonPath("$.staff[?(@.name == '方师傅')].leads[0]").value("工程班"))
                .andExpect(jsonPath("$.staff[?(@.name == '刘师傅')].leads[*]").isEmpty());
    }

    private ResultActions duty() throws Exception {
        return mvc.perform(get("/api/duty")
                .queryParam("project", project.value().toString())
                .with(company.as(Role.DISPATCHER)));
    }

    private void form(@Nullable StaffId lead, String... skills) {
        company.inTransaction(() -> teams.form(company.system(), new NewTeam(project, "工程班", lead, Set.of(skills))));
    }

    private StaffId onDuty(String name, String phone) {
        return company.inTransaction(() -> {
            var id =
                    staff.hire(company.system(), NewStaff.of(name, phone, Set.of("HVAC"), project, "TECHNICIAN", null));
            duties.plan(
                    company.system(),
                    new NewDuty(
                            id,
                            project,
                            EnumSet.allOf(DayOfWeek.class),
                            LocalTime.MIDNIGHT,
                            LocalTime.MIDNIGHT,
                            LocalDate.of(2026, 1, 1),
                            null));
            return id;
        });
    }
}
