package io.anju.contract;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.anju.TestCompany;
import io.anju.files.Pictures;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One record of every kind in one project, made through the doors that people use. Kinds are named as in addresses. */
public final class ReachWorld {

    private static final Map<String, String> HIDDEN = Map.of(
            "call-tasks",
            "select c.id from workorders.call_task c join workorders.work_order w on w.id = c.work_order_id"
                    + " where w.project_id = :project limit 1",
            "offers",
            "select o.id from workorders.offer o join workorders.work_order w on w.id = o.work_order_id"
                    + " where w.project_id = :project limit 1",
            "follow-ups",
            "select id from requests.follow_up where project_id = :project limit 1",
            "turns",
            "select id from workforce.turn where project_id = :project limit 1",
            "swaps",
            "select id from workforce.swap where project_id = :project limit 1");

    private final TestCompany company;
    private final ApplicationContext context;
    private final MockMvc mvc;
    private final JsonMapper json;
    private final AccountId maker;
    private final Map<String, UUID> records = new HashMap<>();

    public ReachWorld(TestCompany company, ApplicationContext context) throws Exception {
        this.company = company;
        this.context = context;
        this.mvc = context.getBean(MockMvc.class);
        this.json = context.getBean(JsonMapper.class);
        this.maker = account(Set.of(RoleGrant.everywhere(Role.COMPANY_ADMIN), RoleGrant.everywhere(Role.TECHNICIAN)));
        estate();
        people();
        staff();
        requests();
        settings();
        HIDDEN.forEach(this::find);
    }

    /** The records by kind; a kind that could not be made is absent. */
    public Map<String, UUID> records() {
        return records;
    }

    private void estate() throws Exception {
        var project = make(
                "projects",
                "/api/projects",
                Map.of(
                        "address",
                        "南京西路",
                        "kind",
                        "COMMERCIAL",
                        "name",
                        "项目" + Ids.next(),
                        "travelFactors",
                        List.of(),
                        "zone",
                        "Asia/Shanghai"),
                "/id");
        var facts = Map.of("code", "B", "name", "B", "common", true);
        var building = make(
                "places", "/api/places", Map.of("project", project, "kind", "BUILDING", "facts", facts), "/place/id");
        make(
                "places",
                "/api/places",
                Map.of(
                        "project",
                        project,
                        "parent",
                        building,
                        "kind",
                        "UNIT",
                        "facts",
                        Map.of("code", "101", "name", "101", "common", false)),
                "/place/id");
        var picture = upload();
        records.put("imports", imported(project));
        make("plans", "/api/projects/" + project + "/plans", Map.of("file", picture, "name", "一层"), "/plan/id");
    }

    private void people() throws Exception {
        var person = make(
                "people",
                "/api/people",
                Map.of("project", project(), "kind", "PERSON", "name", "何美琳", "phones", List.of("13812346021")),
                "/id");
        make(
                "occupancies",
                "/api/people/" + person + "/occupancies",
                Map.of("from", "2026-01-01", "relation", "OWNER", "unit", records.get("places")),
                "/id");
        make(
                "rights-requests",
                "/api/rights-requests",
                Map.of("kind", "CORRECT", "channel", "PHONE", "identity", "CALLED_BACK", "person", person),
                "/id");
        make("impact-assessments", "/api/impact-assessments?project=" + project(), assessment(), "/id");
        make(
                "data-incidents",
                "/api/data-incidents?project=" + project(),
                Map.of("title", "x", "discoveredAt", "2026-01-01T00:00:00Z", "discoveredBy", "x"),
                "/id");
        make(
                "outages",
                "/api/outages?project=" + project(),
                Map.of("kind", "WATER", "planned", false, "places", List.of(Map.of()), "channels", List.of()),
                "/id");
        make("holds", "/api/holds", Map.of("person", person, "reason", "dispute"), "/id");
        make(
                "invite-codes",
                "/api/units/" + records.get("places") + "/invite-codes",
                Map.of("days", 7, "relation", "OWNER"),
                "/id");
    }

    private static Map<String, Object> assessment() {
        return Map.of(
                "title",
                "x",
                "grounds",
                List.of("ABROAD"),
                "processing",
                "x",
                "necessity",
                "x",
                "risks",
                "x",
                "measures",
                "x",
                "conclusion",
                "ACCEPTABLE",
                "nextReview",
                "2099-01-01");
    }

    private void staff() throws Exception {
        var place = Map.of("post", "TECHNICIAN", "project", project());
        var staff = make(
                "staff",
                "/api/staff",
                Map.of(
                        "name",
                        "刘勇",
                        "skills",
                        List.of(),
                        "assignments",
                        List.of(place),
                        "contacts",
                        List.of(Map.of("kind", "MOBILE", "value", "13900000001"))),
                "/id");
        make("teams", "/api/teams", Map.of("name", "水电班", "project", project(), "skills", List.of()), "/id");
        make(
                "duties",
                "/api/staff/" + staff + "/duties",
                Map.of(
                        "days",
                        List.of("MONDAY"),
                        "from",
                        "08:00:00",
                        "to",
                        "18:00:00",
                        "project",
                        project(),
                        "validFrom",
                        "2026-01-01"),
                "/id");
        make(
                "leaves",
                "/api/staff/" + staff + "/leaves",
                Map.of("kind", "SICK", "from", "2027-01-01T00:00:00Z", "to", "2027-01-02T00:00:00Z"),
                "/id");
        make(
                "certificates",
                "/api/staff/" + staff + "/certificates",
                Map.of(
                        "kind",
                        "LIFT",
                        "number",
                        "T310101198001011234",
                        "issuer",
                        "上海市市场监督管理局",
                        "issuedOn",
                        "2025-01-01",
                        "expiresOn",
                        "2027-01-01",
                        "file",
                        upload()),
                "/id");
        roster(staff);
        records.put(
                "accounts",
                account(Set.of(new RoleGrant(Role.TECHNICIAN, new ProjectId(project()))))
                        .value());
    }

    private void roster(UUID staff) throws Exception {
        var shift = make(
                "shifts",
                "/api/shifts",
                Map.of("project", project(), "name", "早班", "from", "07:00:00", "to", "15:00:00", "onCall", false),
                "/id");
        make(
                "shift-books",
                "/api/shift-books",
                Map.of(
                        "project",
                        project(),
                        "name",
                        "客服台" + Ids.next().toString().substring(30),
                        "withCases",
                        true),
                "/id");
        make("staff-lists", "/api/staff-lists", Map.of("project", project()), "/id");
        make(
                "trade-needs",
                "/api/trade-needs",
                Map.of(
                        "project",
                        project(),
                        "skill",
                        "LIFT",
                        "days",
                        List.of("MONDAY"),
                        "from",
                        "08:00:00",
                        "to",
                        "18:00:00"),
                "/id");
        make(
                "cover-demands",
                "/api/cover-demands",
                Map.of("shift", shift, "skill", "LIFT", "days", List.of("MONDAY"), "least", 0, "wanted", 1),
                "/id");
        make(
                "roster-wishes",
                "/api/roster-wishes",
                Map.of("staff", staff, "wish", Map.of("project", project(), "day", "2099-01-05", "wanted", false)),
                "/id");
        records.put("wishes", records.get("roster-wishes"));
        var pattern = make(
                "shift-patterns",
                "/api/shift-patterns",
                Map.of("project", project(), "name", "天天早班", "steps", List.of(Map.of("shift", shift))),
                "/id");
        made(
                post("/api/rosters"),
                Map.of(
                        "project",
                        project(),
                        "pattern",
                        pattern,
                        "from",
                        "2099-01-01",
                        "to",
                        "2099-01-01",
                        "rows",
                        List.of(Map.of("staff", staff, "offset", 0)),
                        "endWeekly",
                        false));
        made(
                post("/api/staff/" + staff + "/leaves"),
                Map.of("kind", "SICK", "from", "2098-12-31T00:00:00Z", "to", "2099-01-02T00:00:00Z"));
    }

    private void requests() throws Exception {
        var complaint = make("requests", "/api/requests", report("COMPLAINT", "attitude", List.of()), "/id");
        make("replies", "/api/requests/" + complaint + "/replies", Map.of("way", "CONVERSATION", "text", "已当面致歉"), "");
        records.put("files", upload());
        var emergency = made(post("/api/requests"), report("REPAIR", "lift-trapped", List.of(records.get("files"))));
        records.put("requests", UUID.fromString(emergency.at("/id").asString()));
        records.put("work-orders", UUID.fromString(emergency.at("/workOrder").asString()));
    }

    private void settings() throws Exception {
        var item = Map.of("kind", "TICK", "text", "关阀", "required", true);
        make(
                "checklists",
                "/api/checklists",
                Map.of("name", "清单" + Ids.next(), "categories", List.of(), "items", List.of(item)),
                "/checklist/id");
        var promise =
                Map.of("target", "ARRIVE", "counts", "ELAPSED", "amount", 30, "warnPercent", 75, "shares", List.of());
        make("terms-proposals", "/api/terms-proposals", Map.of("project", project(), "lines", List.of(promise)), "/id");
        var sessions = json.readTree(content(get("/api/sessions").with(company.as(maker))));
        records.put("sessions", UUID.fromString(sessions.at("/0/id").asString()));
    }

    private Map<String, Object> report(String kind, String category, List<UUID> files) {
        return Map.of(
                "channel",
                "PHONE",
                "report",
                Map.of("project", project(), "kind", kind, "category", category, "files", files));
    }

    private UUID project() {
        return Objects.requireNonNull(records.get("projects"));
    }

    private AccountId account(Set<RoleGrant> roles) {
        var login = "r" + Ids.next().toString().substring(19);
        return company.inTransaction(() -> TestAccounts.add(
                context, company.system(), new NewAccount("经办人", login, login + "@example.org", null, roles)));
    }

    private UUID upload() throws Exception {
        var file = json.readTree(content(post("/api/files")
                .with(company.as(maker))
                .header("X-File-Name", "a.png")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(Pictures.png(40, 30))));
        return UUID.fromString(file.at("/id").asString());
    }

    private UUID imported(UUID project) throws Exception {
        var units = mvc.perform(
                        get("/api/places/export.xlsx?project=" + project).with(company.as(maker)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var answer = json.readTree(content(post("/api/imports/units?project=" + project)
                .with(company.as(maker))
                .header("X-File-Name", "a.xlsx")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(units)));
        return UUID.fromString(answer.at("/id").asString());
    }

    private UUID make(String kind, String address, Map<String, ?> body, String at) throws Exception {
        var answer = made(post(address), body);
        var id = at.isEmpty() ? Ids.next() : UUID.fromString(answer.at(at).asString());
        records.put(kind, id);
        return id;
    }

    private JsonNode made(MockHttpServletRequestBuilder call, Map<String, ?> body) throws Exception {
        return json.readTree(content(call.with(company.as(maker))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body))));
    }

    private String content(MockHttpServletRequestBuilder call) throws Exception {
        var response = mvc.perform(call).andReturn().getResponse();
        var text = response.getContentAsString();
        if (response.getStatus() >= 300) {
            throw new AssertionError("the world could not be made: " + text);
        }
        return text.isEmpty() ? "{}" : text;
    }

    private void find(String kind, String sql) {
        company.inTransaction(() -> context.getBean(JdbcClient.class)
                        .sql(sql)
                        .param("project", project())
                        .query(UUID.class)
                        .optional())
                .ifPresent(id -> records.put(kind, id));
    }
}
