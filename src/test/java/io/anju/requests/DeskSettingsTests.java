package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Categories, the priority table, handlers and text modules, as an administrator changes them. */
@AnjuTest
@Import(StandingClock.Time.class)
class DeskSettingsTests {

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
    void a_new_category_can_be_reported_at_once_and_a_retired_one_no_more() throws Exception {
        var form = """
                {"zh": "充电桩故障", "en": "Charger fault", "pinyin": "cdzgz", "kinds": ["REPAIR"],
                 "impact": "ONE_UNIT", "urgency": "STOPPED"%s}""";
        world.change(admin, "/api/categories/charger", form.formatted(""))
                .andExpect(jsonPath("$.active").value(true))
                .andExpect(jsonPath("$.chargeable").value(false));
        world.look(world.desk(), "/api/requests/" + read(world.report(RequestKind.REPAIR, "charger"), "$.id"))
                .andExpect(jsonPath("$.request.title").value("充电桩故障"));
        world.change(admin, "/api/categories/charger", form.formatted(", \"active\": false"))
                .andExpect(status().isOk());
        world.send(world.desk(), "/api/intake/preview", sketch("charger"))
                .andExpect(content().string(containsString("category-unknown")));
        world.change(world.desk(), "/api/categories/charger", form.formatted(""))
                .andExpect(status().isForbidden());
    }

    @Test
    void another_cell_of_the_priority_table_counts_for_the_next_report() throws Exception {
        world.send(world.desk(), "/api/intake/preview", sketch("light-out"))
                .andExpect(jsonPath("$.priority").value("P4"));
        world.change(admin, "/api/priority-table", """
                {"rules": [{"impact": "ONE_UNIT", "urgency": "DEGRADED", "priority": "P2"}]}""").andExpect(status().isOk());
        world.send(world.desk(), "/api/intake/preview", sketch("light-out"))
                .andExpect(jsonPath("$.priority").value("P2"));
        world.change(admin, "/api/priority-table", """
                {"rules": [{"impact": "ONE_UNIT", "urgency": "DEGRADED", "priority": "P5"}]}""").andExpect(content().string(containsString("priority-planned")));
    }

    @Test
    void the_priority_table_remembers_who_changed_what_and_why() throws Exception {
        var table = "/api/priority-table";
        var up = """
                {"reason": "冬季供暖", "rules": [{"impact": "COMFORT", "urgency": "STOPPED", "priority": "P3"},
                 {"impact": "COMFORT", "urgency": "CAN_WAIT", "priority": "P4"}]}""";
        world.change(admin, table, up)
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.changes[0].by").value("company_admin"))
                .andExpect(jsonPath("$.changes[0].reason").value("冬季供暖"))
                .andExpect(jsonPath("$.changes[0].cells", hasSize(1)))
                .andExpect(jsonPath("$.changes[0].cells[0].was").value("P4"))
                .andExpect(jsonPath("$.changes[0].cells[0].priority").value("P3"));
        world.change(admin, table, up).andExpect(jsonPath("$.version").value(1));
        world.change(admin, table, up.replace("P3", "P2"), "\"0\"").andExpect(status().isPreconditionFailed());
        world.change(admin, table, """
                {"rules": [{"impact": "COMFORT", "urgency": "STOPPED", "priority": "P3"},
                 {"impact": "COMFORT", "urgency": "STOPPED", "priority": "P2"}]}""").andExpect(content().string(containsString("duplicate")));
        world.look(world.desk(), table)
                .andExpect(jsonPath("$.rules", hasSize(20)))
                .andExpect(jsonPath("$.can", hasSize(0)));
    }

    @Test
    void a_category_names_its_trade_its_post_and_its_checklist() throws Exception {
        String checklist = read(body(world.send(admin, "/api/checklists", """
                        {"name": "充电桩检查", "categories": [], "items": [{"text": "断电", "kind": "TICK", "required": true}]}""")), "$.checklist.id");
        var form = """
                {"zh": "充电桩故障", "en": "Charger fault", "pinyin": "cdzgz", "kinds": ["REPAIR"], "impact": "ONE_UNIT",
                 "urgency": "STOPPED", "skill": "%s", "handlerPost": "PROJECT_MANAGER"%s}""";
        var address = "/api/categories/charger";
        world.change(admin, address, form.formatted("MAGIC", ""))
                .andExpect(content().string(containsString("code-unknown")));
        world.change(admin, address, form.formatted("LOW_VOLTAGE", ", \"checklist\": \"" + Ids.next() + "\""))
                .andExpect(status().isNotFound());
        world.change(admin, address, form.formatted("LOW_VOLTAGE", ", \"checklist\": \"" + checklist + "\""))
                .andExpect(status().isOk());
        var line = "$.categories[?(@.category.code == 'charger')]";
        world.look(admin, "/api/category-settings")
                .andExpect(jsonPath(line + ".checklist.name").value("充电桩检查"))
                .andExpect(jsonPath(line + ".changedBy").value("company_admin"))
                .andExpect(jsonPath("$.can[0]").value("edit"));
        world.change(admin, address, form.formatted("LOW_VOLTAGE", "")).andExpect(status().isOk());
        world.look(world.desk(), "/api/category-settings")
                .andExpect(jsonPath(line + ".checklist", hasSize(0)))
                .andExpect(jsonPath("$.can", hasSize(0)));
        world.change(admin, address, form.formatted("LOW_VOLTAGE", ""), "\"0\"")
                .andExpect(status().isPreconditionFailed());
    }

    @Test
    void a_named_handler_gets_what_comes_in() throws Exception {
        var manager = world.company.account(new RoleGrant(Role.PROJECT_MANAGER, world.project));
        world.company.account(Role.DISPATCHER);
        world.change(admin, "/api/projects/" + world.project.value() + "/handlers", """
                {"kind": "ENQUIRY", "post": "", "account": "%s"}""".formatted(manager.value()))
                .andExpect(status().isOk());
        world.look(world.desk(), "/api/requests/" + read(world.report(RequestKind.ENQUIRY, "fit-out"), "$.id"))
                .andExpect(jsonPath("$.handler").value(manager.value().toString()));
        world.change(admin, "/api/projects/" + world.project.value() + "/handlers", """
                {"kind": "ENQUIRY", "post": "", "account": "%s"}""".formatted(
                                world.company.account(Role.GUARD).value()))
                .andExpect(content().string(containsString("handler-unfit")));
    }

    @Test
    void a_rule_for_a_post_goes_before_the_rule_for_the_kind_until_it_is_taken_back() throws Exception {
        var manager = world.company.account(new RoleGrant(Role.PROJECT_MANAGER, world.project));
        var desk = world.company.account(Role.DISPATCHER);
        var address = "/api/projects/" + world.project.value() + "/handlers";
        var rule = """
                {"kind": "ENQUIRY", "post": "%s", "account": "%s"}""";
        world.change(admin, address, rule.formatted("", desk.value())).andExpect(status().isOk());
        world.change(admin, address, rule.formatted("PROJECT_MANAGER", manager.value()))
                .andExpect(jsonPath("$.handlers", hasSize(2)))
                .andExpect(jsonPath("$.handlers[1].fit").value(true))
                .andExpect(jsonPath("$.handlers[1].changedBy").value("company_admin"));
        world.look(world.desk(), "/api/requests/" + read(world.report(RequestKind.ENQUIRY, "fit-out"), "$.id"))
                .andExpect(jsonPath("$.handler").value(manager.value().toString()));
        world.take(admin, address + "?kind=ENQUIRY&post=PROJECT_MANAGER").andExpect(jsonPath("$.handlers", hasSize(1)));
        world.look(world.desk(), "/api/requests/" + read(world.report(RequestKind.ENQUIRY, "fit-out"), "$.id"))
                .andExpect(jsonPath("$.handler").value(desk.value().toString()));
        world.take(admin, address + "?kind=ENQUIRY&post=PROJECT_MANAGER").andExpect(status().isNotFound());
        world.change(admin, address, rule.formatted("", desk.value()).replace("ENQUIRY", "REPAIR"))
                .andExpect(content().string(containsString("not-for-repairs")));
    }

    @Test
    void text_modules_fit_the_kind_and_category_and_are_the_companys_own() throws Exception {
        world.look(world.desk(), "/api/phrases?kind=ENQUIRY&category=fees")
                .andExpect(jsonPath("$", hasSize(greaterThan(1))))
                .andExpect(jsonPath("$[0].category").value("fees"))
                .andExpect(jsonPath("$[?(@.kind == 'COMPLAINT')]", hasSize(0)));
        String id = read(body(world.send(admin, "/api/phrases", """
                        {"kind": "ENQUIRY", "title": "停车月卡", "text": "月卡请到服务台办理。"}""").andExpect(status().isCreated())), "$.id");
        world.change(admin, "/api/phrases/" + id, """
                {"kind": "ENQUIRY", "title": "停车月卡", "text": "月卡可在服务台或线上办理。"}""")
                .andExpect(jsonPath("$.version").value(1));
        world.look(world.desk(), "/api/phrases?kind=ENQUIRY")
                .andExpect(jsonPath("$[*].text").value(hasItem("月卡可在服务台或线上办理。")));
        world.change(world.desk(), "/api/phrases/" + id, "{\"title\": \"x\", \"text\": \"y\"}")
                .andExpect(status().isForbidden());
    }

    private String sketch(String category) {
        return """
                {"project": "%s", "kind": "REPAIR", "category": "%s"}""".formatted(world.project.value(), category);
    }
}
