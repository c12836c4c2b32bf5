package io.anju.requests;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.anju.TestCompanies;
import io.anju.TestCompany;
import io.anju.estate.NewPlace;
import io.anju.estate.PlaceFacts;
import io.anju.estate.PlaceId;
import io.anju.estate.PlaceKind;
import io.anju.estate.Places;
import io.anju.estate.ProjectKind;
import io.anju.identity.NewAccount;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.identity.TestAccounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import io.anju.workforce.Duties;
import io.anju.workforce.NewDuty;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A tower with a desk, a resident and a technician, spoken to over HTTP as browsers do. */
final class RequestWorld {

    static final String PHONE = "13812346021";

    final TestCompany company;
    final ProjectId project;
    final PlaceId lobby;
    final PlaceId room;
    final String label;

    private final PlaceId building;
    private final ApplicationContext context;
    private final MockMvc mvc;

    RequestWorld(ApplicationContext context) {
        this.context = context;
        this.mvc = context.getBean(MockMvc.class);
        this.company = context.getBean(TestCompanies.class).create();
        this.project = company.project("金文大厦", ProjectKind.COMMERCIAL);
        this.building = place(null, PlaceKind.BUILDING, "J", "金文大厦", true);
        this.lobby = place(building, PlaceKind.SPACE, "LOBBY", "大堂", true);
        this.room = place(building, PlaceKind.UNIT, "1803", "1803", false);
        this.label = company.<String>inTransaction(() -> bean(Places.class).qrOf(company.system(), lobby));
    }

    PlaceId building() {
        return building;
    }

    RequestPostProcessor desk() {
        return company.as(Role.DISPATCHER);
    }

    /** A resident of the room with a login, known to the register as 何美琳. */
    AccountId resident() {
        var account = company.account(Role.RESIDENT);
        company.inTransaction(() -> {
            var person = bean(People.class).add(company.system(), NewPerson.of(project, "何美琳", PHONE));
            bean(Occupancies.class)
                    .begin(company.system(), person, room, Relation.LESSEE, LocalDate.of(2026, 1, 1), null);
            bind(person, account);
            return person;
        });
        return account;
    }

    /** So many more people who belong to the room, with a telephone and without a login. */
    void residents(int many) {
        company.inTransaction(() -> {
            for (var number = 0; number < many; number++) {
                var line = "139%08d".formatted(number);
                var person = bean(People.class).add(company.system(), NewPerson.of(project, "住户" + number, line));
                bean(Occupancies.class)
                        .begin(company.system(), person, room, Relation.FAMILY, LocalDate.of(2026, 1, 1), null);
            }
            return true;
        });
    }

    /** Another resident's login, bound to no unit. */
    AccountId stranger() {
        var account = new NewAccount(
                "王明",
                "r" + Ids.next().toString().substring(24),
                null,
                null,
                Set.of(RoleGrant.everywhere(Role.RESIDENT)));
        return company.inTransaction(() -> TestAccounts.add(context, company.system(), account));
    }

    /** A technician on duty round the clock. */
    RequestPostProcessor technician(String name, String skill) {
        var account = company.account(new RoleGrant(Role.TECHNICIAN, project));
        company.inTransaction(() -> {
            var actor = company.system();
            var staff = bean(Staff.class)
                    .hire(actor, NewStaff.of(name, "13900000001", Set.of(skill), project, "TECHNICIAN", null));
            bean(Staff.class).bind(actor, staff, account);
            return bean(Duties.class)
                    .plan(
                            actor,
                            new NewDuty(
                                    staff,
                                    project,
                                    EnumSet.allOf(DayOfWeek.class),
                                    LocalTime.MIDNIGHT,
                                    LocalTime.MIDNIGHT,
                                    LocalDate.of(2026, 1, 1),
                                    null));
        });
        return company.as(account);
    }

    /** Takes a report of the kind down by telephone; gives the receipt. */
    String report(RequestKind kind, String category) throws Exception {
        return report(kind, category, "");
    }

    /** The same with more of the form, such as {@code "place": "..."}. */
    String report(RequestKind kind, String category, String more) throws Exception {
        return body(send(desk(), "/api/requests", """
                {"channel": "PHONE", "report": {"project": "%s", "kind": "%s", "category": "%s",
                 "reporter": {"name": "何美琳", "phone": "%s"}%s}}""".formatted(
                        project.value(), kind, category, PHONE, more.isEmpty() ? "" : ", " + more)));
    }

    /** A small picture, uploaded by this person or visitor; gives its id. */
    String picture(RequestPostProcessor who, String path) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return read(
                body(mvc.perform(post(path)
                        .header("X-File-Name", "leak.png")
                        .contentType(MediaType.IMAGE_PNG)
                        .content(out.toByteArray())
                        .with(who))),
                "$.id");
    }

    /** The technician takes the offered order, goes there and does it. */
    void work(RequestPostProcessor technician, String order) throws Exception {
        var path = "/api/work-orders/" + order;
        send(technician, path + "/acceptance", "{}").andExpect(status().is2xxSuccessful());
        send(technician, path + "/departure", "{}").andExpect(status().is2xxSuccessful());
        send(technician, path + "/arrival", "{}").andExpect(status().is2xxSuccessful());
        var photo = picture(technician, "/api/files");
        send(technician, path + "/photos", "{\"role\": \"AFTER\", \"files\": [\"%s\"]}".formatted(photo))
                .andExpect(status().is2xxSuccessful());
        send(technician, path + "/finish", "{\"done\": \"已更换\"}").andExpect(status().is2xxSuccessful());
    }

    /** Looks again until the value is there: what follows from work arrives a moment later. */
    void until(RequestPostProcessor who, String path, String expression, Object value) throws Exception {
        for (var tries = 0; tries < 100; tries++) {
            if (value.equals(read(body(look(who, path)), expression))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(expression + " of " + path + " never became " + value);
    }

    ResultActions send(RequestPostProcessor who, String path, String json) throws Exception {
        return mvc.perform(json(post(path), json).with(who));
    }

    ResultActions change(RequestPostProcessor who, String path, String json) throws Exception {
        return mvc.perform(json(put(path), json).with(who));
    }

    /** Changes what somebody believes to be the version with this tag. */
    ResultActions change(RequestPostProcessor who, String path, String json, String tag) throws Exception {
        return mvc.perform(json(put(path), json).header("If-Match", tag).with(who));
    }

    ResultActions take(RequestPostProcessor who, String path) throws Exception {
        return mvc.perform(delete(path).with(who));
    }

    ResultActions look(RequestPostProcessor who, String path) throws Exception {
        return mvc.perform(get(path).with(who));
    }

    /** A visitor's browser at an address of its own, so that one test's limits are not another's. */
    static RequestPostProcessor browser() {
        var secret = Ids.next().toString().replace("-", "");
        return request -> {
            TestCompany.visitor().postProcessRequest(request).setRemoteAddr(secret);
            var cookies = Arrays.copyOf(request.getCookies(), request.getCookies().length + 1);
            cookies[cookies.length - 1] = new Cookie("__Host-anju-visitor", secret);
            request.setCookies(cookies);
            return request;
        };
    }

    String path(String rest) {
        return "/api/public/" + company.code() + rest;
    }

    static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    static <T> T read(String json, String path) {
        return JsonPath.read(json, path);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private void bind(PersonId person, AccountId account) {
        bean(JdbcClient.class)
                .sql("update people.person set account_id = ? where id = ?")
                .params(account.value(), person.value())
                .update();
    }

    /** The corridor of a floor with this number. */
    PlaceId corridor(int number) {
        var facts = new PlaceFacts(number + "F", number + " 层", number, null, true, null, null, null, null);
        var floor = company.inTransaction(() ->
                bean(Places.class).add(company.system(), new NewPlace(project, building, PlaceKind.FLOOR, facts)));
        return place(floor, PlaceKind.SPACE, number + "F-走道", "走道", true);
    }

    private PlaceId place(@Nullable PlaceId parent, PlaceKind kind, String code, String name, boolean open) {
        var facts = new PlaceFacts(code, name, null, null, open, null, null, null, null);
        return company.inTransaction(
                () -> bean(Places.class).add(company.system(), new NewPlace(project, parent, kind, facts)));
    }
}
