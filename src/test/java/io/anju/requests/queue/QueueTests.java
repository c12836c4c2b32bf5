package io.anju.requests.queue;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.ProjectKind;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AnjuTest
class QueueTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestCompanies companies;

    private TestCompany company;
    private ProjectId project;

    @BeforeEach
    void a_tower() {
        company = companies.create();
        project = company.project("金文大厦", ProjectKind.COMMERCIAL);
    }

    @Test
    void the_queue_shows_the_most_pressing_first_and_finds_by_words() throws Exception {
        report("light-out", "走廊灯不亮");
        report("lift-trapped", "电梯停在九层");
        mvc.perform(get("/api/queue").with(company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].title").value("电梯停在九层"))
                .andExpect(jsonPath("$.items[0].group").value("SOON"))
                .andExpect(jsonPath("$.items[0].clock.target").value("ACCEPT"));
        mvc.perform(get("/api/queue").param("q", "走廊").with(company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].category").value("light-out"));
    }

    @Test
    void another_projects_desk_sees_nothing_of_it() throws Exception {
        report("light-out", "走廊灯不亮");
        mvc.perform(get("/api/queue").with(company.as(Role.DISPATCHER, ProjectId.next())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(0));
        mvc.perform(get("/api/queue").with(company.as(Role.RESIDENT))).andExpect(status().isForbidden());
    }

    private void report(String category, String title) throws Exception {
        mvc.perform(post("/api/requests")
                        .with(company.as(Role.DISPATCHER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"channel": "PHONE", "report": {"project": "%s", "kind": "REPAIR", "category": "%s",
                                 "title": "%s", "reporter": {"name": "何美琳", "phone": "13812346021"}}}""".formatted(project.value(), category, title)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.promises.length()").isNotEmpty())
                .andExpect(jsonPath("$.token").isNotEmpty());
    }
}
