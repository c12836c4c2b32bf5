package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.files.Files;
import io.anju.identity.Role;
import io.anju.kernel.ProjectId;
import io.anju.workorders.WorkWorld.Worker;
import io.anju.workorders.journal.WorkOrderLine;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@AnjuTest
@Import(StandingClock.Time.class)
class WorkOrderHttpTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;
    private Worker worker;

    @BeforeEach
    void a_tower_with_one_technician() {
        world = new WorkWorld(context);
        worker = world.technician("刘勇");
    }

    @Test
    void the_list_of_orders_leaves_as_a_sheet_in_the_time_of_the_project() throws Exception {
        world.open(Priority.P3);
        var file = mvc.perform(
                        get("/api/work-orders/export.xlsx?state=OFFERED").with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(WorkOrderLine.LAYOUT.read(file))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).contains("18F-1803", "P3", "OFFERED", "2026-"));
        mvc.perform(get("/api/work-orders/export.xlsx").with(world.company.as(Role.TECHNICIAN)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_job_is_done_from_the_ringing_phone_to_the_printed_sheet() throws Exception {
        var id = world.open(Priority.P3);
        mvc.perform(get("/api/field/today").with(world.company.as(worker.account())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.offers[0].order.place.code").value("18F-1803"))
                .andExpect(jsonPath("$.offers[0].order.can", hasItems("accept", "decline")))
                .andExpect(jsonPath("$.offers[0].order.customer.phone").value("138****6021"));
        act(id, "acceptance", "").andExpect(jsonPath("$.state").value("ACCEPTED"));
        act(id, "departure", "").andExpect(jsonPath("$.state").value("ON_THE_WAY"));
        act(id, "arrival", "{\"position\":{\"latitude\":31.2304,\"longitude\":121.4737}}")
                .andExpect(jsonPath("$.arrivalProof").value("POSITION"))
                .andExpect(jsonPath("$.missing[*].code", contains("AFTER_PHOTO")));
        mvc.perform(verb(id, "photos", "{\"role\":\"AFTER\",\"files\":[\"%s\"]}".formatted(picture())))
                .andExpect(status().isNoContent());
        act(
                id,
                "lines",
                "{\"kind\":\"MATERIAL\",\"text\":\"不锈钢软接\",\"spec\":\"DN20\",\"quantity\":1,\"unit\":\"根\",\"unitPrice\":3850}");
        act(id, "finish", "{\"cause\":\"老化\",\"done\":\"更换软接\"}")
                .andExpect(jsonPath("$.state").value("FINISHED"));
        act(id, "confirmation", "{\"name\":\"何美琳\",\"signature\":\"%s\"}".formatted(picture()))
                .andExpect(jsonPath("$.state").value("CLOSED"))
                .andExpect(jsonPath("$.total").value(3850));
        var pdf = mvc.perform(get("/api/work-orders/{id}/sheet.pdf", id.value())
                        .with(world.company.as(Role.DISPATCHER, world.project)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var text = new PdfTextExtractor(new PdfReader(pdf)).getTextFromPage(1);
        assertThat(text).contains(world.get(id).number(), "何美琳", "刘勇", "第 1 次");
    }

    @Test
    void an_illegal_move_answers_with_state_and_verb() throws Exception {
        var id = world.open(Priority.P3);
        send(id, "acceptance", "").andExpect(status().isOk());
        send(id, "finish", "{\"done\":\"好了\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("move-not-allowed"))
                .andExpect(jsonPath("$.args.from").value("ACCEPTED"))
                .andExpect(jsonPath("$.args.verb").value("finish"));
    }

    @Test
    void the_day_answers_not_modified_until_something_changes() throws Exception {
        var day = get("/api/field/today").with(world.company.as(worker.account()));
        var tag = mvc.perform(day).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get("/api/field/today").header("If-None-Match", tag).with(world.company.as(worker.account())))
                .andExpect(status().isNotModified());
        world.open(Priority.P3);
        mvc.perform(get("/api/field/today").header("If-None-Match", tag).with(world.company.as(worker.account())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.offers", hasSize(1)));
    }

    @Test
    void the_list_finds_by_state_place_time_and_words_and_pages_without_gaps() throws Exception {
        for (var count = 0; count < 5; count++) {
            world.open(Priority.P3, null, false);
        }
        var desk = world.company.as(Role.DISPATCHER, world.project);
        mvc.perform(get("/api/work-orders?q=吊顶漏水 1803&state=OPEN,OFFERED&place=" + world.building.value()
                                + "&from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z&category=PIPE_LEAK")
                        .with(desk))
                .andExpect(jsonPath("$.items", hasSize(5)))
                .andExpect(jsonPath("$.items[0].placeCode").value("18F-1803"));
        mvc.perform(get("/api/work-orders?q=6021").with(desk)).andExpect(jsonPath("$.items", hasSize(5)));
        mvc.perform(get("/api/work-orders?place=" + world.floor15.value()).with(desk))
                .andExpect(jsonPath("$.items", hasSize(0)));
        for (var sort : new String[] {"-opened", "opened", "priority", "-number"}) {
            pagesHoldEveryOrderOnce(sort);
        }
        mvc.perform(get("/api/work-orders?sort=title").with(desk)).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/api/work-orders?cursor=eA").with(desk)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void another_project_and_another_company_see_nothing() throws Exception {
        var id = world.open(Priority.P3, null, false);
        var other = new WorkWorld(context);
        for (var reader : new RequestPostProcessor[] {
            other.company.as(Role.COMPANY_ADMIN), world.company.as(Role.DISPATCHER, ProjectId.next()),
        }) {
            mvc.perform(get("/api/work-orders/{id}", id.value()).with(reader)).andExpect(status().isNotFound());
            mvc.perform(get("/api/work-orders").with(reader)).andExpect(jsonPath("$.items", hasSize(0)));
            mvc.perform(get("/api/work-orders/{id}/sheet.pdf", id.value()).with(reader))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/api/work-orders/{id}", id.value()).with(world.company.as(Role.GUARD, world.project)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_desk_sees_who_could_go_and_assigns_with_the_version_it_saw() throws Exception {
        var id = world.open(Priority.P2, null, false);
        var desk = world.company.as(Role.DISPATCHER, world.project);
        mvc.perform(get("/api/work-orders/{id}/candidates", id.value()).with(desk))
                .andExpect(jsonPath("$[0].name").value("刘勇"))
                .andExpect(jsonPath("$[0].phoneTail").value("0001"))
                .andExpect(jsonPath("$[0].obstacles", hasSize(0)));
        var body = "{\"staff\":\"%s\"}".formatted(worker.staff().value());
        mvc.perform(post("/api/work-orders/{id}/assignment", id.value())
                        .header("If-Match", "\"99\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(desk))
                .andExpect(status().isPreconditionFailed());
        mvc.perform(post("/api/work-orders/{id}/assignment", id.value())
                        .header("If-Match", "\"%d\"".formatted(world.get(id).version()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(desk))
                .andExpect(jsonPath("$.doer.name").value("刘勇"))
                .andExpect(jsonPath("$.can", hasItem("assign")))
                .andExpect(jsonPath("$.can", not(hasItem("finish"))));
        mvc.perform(put("/api/work-orders/{id}/archive", id.value())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"paperLocation\":\"B1 档案室 3-2\"}")
                        .with(desk))
                .andExpect(jsonPath("$.paperLocation").value("B1 档案室 3-2"));
    }

    @Test
    void hostile_input_is_refused_by_field() throws Exception {
        var id = world.open(Priority.P3);
        send(id, "acceptance", "").andExpect(status().isOk());
        send(id, "lines", "{\"kind\":\"WORK\",\"text\":\" \",\"quantity\":-1,\"unit\":\"时\",\"unitPrice\":-5}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field", hasItems("text", "quantity", "unitPrice")));
        send(id, "arrival", "{\"position\":{\"latitude\":131,\"longitude\":1}}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("position.latitude"));
        mvc.perform(verb(id, "departure", "").header("X-Device-Time", "yesterday"))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/work-orders/not-an-id").with(world.company.as(worker.account())))
                .andExpect(status().isBadRequest());
        mvc.perform(get("/api/work-orders/{id}/files/{file}", id.value(), id.value())
                        .with(world.company.as(worker.account())))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("ETag"));
    }

    private void pagesHoldEveryOrderOnce(String sort) throws Exception {
        var seen = new HashSet<String>();
        String cursor = "";
        for (var page = 0; page < 3; page++) {
            var request =
                    get("/api/work-orders?limit=2&sort=" + sort).with(world.company.as(Role.DISPATCHER, world.project));
            var json = mvc.perform(cursor.isEmpty() ? request : request.param("cursor", cursor))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            List<String> numbers = JsonPath.read(json, "$.items[*].number");
            numbers.forEach(number -> assertThat(seen.add(number)).isTrue());
            cursor = page < 2 ? JsonPath.read(json, "$.next") : "";
        }
        assertThat(seen).hasSize(5);
    }

    private ResultActions act(WorkOrderId id, String verb, String body) throws Exception {
        return send(id, verb, body).andExpect(status().isOk());
    }

    private ResultActions send(WorkOrderId id, String verb, String body) throws Exception {
        return mvc.perform(verb(id, verb, body));
    }

    private MockHttpServletRequestBuilder verb(WorkOrderId id, String verb, String body) {
        return post("/api/work-orders/{id}/{verb}", id.value(), verb)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(world.company.as(worker.account()));
    }

    private String picture() {
        return world.company
                .in(() -> world.bean(Files.class).upload(worker.actor(), "a.png", WorkPictures.png()))
                .id()
                .value()
                .toString();
    }
}
