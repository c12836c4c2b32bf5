package io.anju.requests;

import static io.anju.requests.RequestWorld.body;
import static io.anju.requests.RequestWorld.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.identity.Role;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What residents do on their own page. */
@AnjuTest
@Import(StandingClock.Time.class)
class ResidentTests {

    private static final String PIN = "\"pin\": {\"plan\": \"%s\", \"x\": 0.25, \"y\": 0.5}";

    @Autowired
    ApplicationContext context;

    @Autowired
    StandingClock clock;

    private RequestWorld world;
    private RequestPostProcessor resident;

    @BeforeEach
    void a_resident_of_the_tower() {
        clock.set(StandingClock.MONDAY_MORNING);
        world = new RequestWorld(context);
        resident = world.company.as(world.resident());
    }

    @Test
    void a_resident_reports_for_the_own_room_and_is_known_by_name() throws Exception {
        var path = own("tap-toilet");
        world.look(resident, path)
                .andExpect(jsonPath("$.state").value("REGISTERED"))
                .andExpect(jsonPath("$.place").value("1803"))
                .andExpect(jsonPath("$.can", hasItem("withdraw")));
        world.look(resident, "/api/my/requests").andExpect(jsonPath("$", hasSize(1)));
        world.look(world.desk(), "/api/requests" + path.substring(path.lastIndexOf('/')))
                .andExpect(jsonPath("$.reporter.name").value("何美琳"))
                .andExpect(jsonPath("$.reporter.phone").value("138****6021"))
                .andExpect(jsonPath("$.reporter.ties[0].relation").value("LESSEE"))
                .andExpect(jsonPath("$.reporter.ties[0].unitCode").value("1803"));
    }

    @Test
    void a_resident_points_at_the_spot_on_a_plan_of_the_own_place() throws Exception {
        var plan = plan();
        var plans = "/api/my/places/" + world.room.value() + "/plans";
        world.look(resident, plans)
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].name").value("总平面"));
        world.look(resident, plans + "/" + plan + "/picture").andExpect(status().isOk());
        world.look(world.company.as(world.stranger()), plans).andExpect(status().isNotFound());
        world.look(resident, plans + "/" + Ids.next() + "/picture").andExpect(status().isNotFound());
        String id = read(body(report("tap-toilet", PIN.formatted(plan))), "$.id");
        world.look(world.desk(), "/api/requests/" + id)
                .andExpect(jsonPath("$.spot.plan").value(plan))
                .andExpect(jsonPath("$.spot.x").value(0.25));
        report("tap-toilet", PIN.formatted(Ids.next())).andExpect(status().isNotFound());
    }

    @Test
    void whoever_goes_there_sees_the_spot_on_the_plan() throws Exception {
        var plan = plan();
        String pinned = read(body(report("leak", PIN.formatted(plan))), "$.id");
        world.look(world.desk(), work(pinned))
                .andExpect(jsonPath("$.order.spot.plan").value(plan))
                .andExpect(jsonPath("$.order.spot.y").value(0.5));
        world.look(world.desk(), work(pinned) + "/plan/picture").andExpect(status().isOk());
        world.look(resident, work(pinned) + "/plan/picture").andExpect(status().isForbidden());
        String bare = read(body(report("leak", "\"title\": \"滴水\"")), "$.id");
        world.look(world.desk(), work(bare)).andExpect(jsonPath("$.order.spot").doesNotExist());
        world.look(world.desk(), work(bare) + "/plan/picture").andExpect(status().isNotFound());
    }

    @Test
    void where_nobody_pointed_the_pin_of_the_place_leads_there() throws Exception {
        var plan = plan();
        world.change(world.company.as(Role.COMPANY_ADMIN), "/api/plans/" + plan + "/pins", """
                {"pins": [{"place": "%s", "x": 0.7, "y": 0.2}]}""".formatted(
                                world.room.value()))
                .andExpect(status().isOk());
        String bare = read(body(report("leak", "\"title\": \"滴水\"")), "$.id");
        world.look(world.desk(), "/api/requests/" + bare)
                .andExpect(jsonPath("$.spot.x").value(0.7));
        world.look(world.desk(), work(bare))
                .andExpect(jsonPath("$.order.spot.plan").value(plan));
        world.look(world.desk(), work(bare) + "/plan/picture").andExpect(status().isOk());
    }

    @Test
    void only_the_desk_judges_dates_back_and_reports_for_others() throws Exception {
        for (var more :
                new String[] {"\"impact\": \"SAFETY\"", "\"reportedAt\": \"2026-11-22T02:00:00Z\"", "\"verified\": true"
                }) {
            report("tap-toilet", more).andExpect(status().isForbidden());
        }
        world.send(resident, "/api/my/requests", """
                {"project": "%s", "kind": "REPAIR", "category": "leak"}""".formatted(ProjectId.next().value()))
                .andExpect(status().isNotFound());
        world.send(resident, "/api/my/requests/preview", """
                {"project": "%s", "kind": "REPAIR", "category": "leak"}""".formatted(world.project.value()))
                .andExpect(jsonPath("$.priority").value("P2"))
                .andExpect(jsonPath("$.offeredTo").doesNotExist());
    }

    @Test
    void somebody_elses_request_looks_as_if_it_did_not_exist() throws Exception {
        var path = own("tap-toilet");
        var other = world.company.as(world.stranger());
        world.look(other, path).andExpect(status().isNotFound());
        act(other, path, "{\"verb\": \"WITHDRAW\", \"text\": \"不修了\"}").andExpect(status().isNotFound());
    }

    @Test
    void reporter_and_desk_write_to_each_other() throws Exception {
        var path = own("tap-toilet");
        act(resident, path, "{\"verb\": \"WRITE\", \"text\": \"今天下午在家\"}")
                .andExpect(jsonPath("$.extras.messages[0].fromReporter").value(true));
        world.send(world.desk(), desk(path) + "/messages", "{\"text\": \"好的，两点到\"}")
                .andExpect(status().is2xxSuccessful());
        world.look(resident, path)
                .andExpect(jsonPath("$.extras.messages", hasSize(2)))
                .andExpect(jsonPath("$.extras.messages[1].text").value("好的，两点到"));
        world.look(resident, "/api/inbox").andExpect(content().string(containsString("好的，两点到")));
        act(resident, path, "{\"verb\": \"WRITE\"}").andExpect(status().isUnprocessableContent());
    }

    @Test
    void who_reported_is_told_when_the_desk_takes_it_up_again() throws Exception {
        var path = own("tap-toilet");
        world.send(world.desk(), desk(path) + "/closure-without-work", "{\"reason\": \"已恢复\"}")
                .andExpect(status().is2xxSuccessful());
        world.send(world.desk(), desk(path) + "/reopening", "{\"reason\": \"又在滴水\"}")
                .andExpect(status().is2xxSuccessful());
        world.look(resident, "/api/inbox")
                .andExpect(jsonPath("$.items[0].template").value("request-reopened"))
                .andExpect(content().string(containsString("又在滴水")));
    }

    @Test
    void a_message_shows_pictures_to_those_who_talk_and_to_nobody_else() throws Exception {
        var path = own("leak");
        var theirs = world.picture(resident, "/api/files");
        act(resident, path, "{\"verb\": \"WRITE\", \"text\": \"请看\", \"files\": [\"%s\"]}".formatted(theirs))
                .andExpect(jsonPath("$.extras.messages[0].files[0]").value(theirs))
                .andExpect(jsonPath("$.extras.files", hasSize(0)));
        world.look(world.desk(), desk(path) + "/files/" + theirs).andExpect(status().isOk());
        world.look(world.desk(), "/api/work-orders/" + order(path)).andExpect(jsonPath("$.order.reported", hasSize(0)));
        world.look(world.desk(), "/api/work-orders/" + order(path) + "/files/" + theirs)
                .andExpect(status().isNotFound());
        var desk = world.desk();
        var ours = world.picture(desk, "/api/files");
        var answer = "{\"text\": \"是这个阀门\", \"files\": [\"%s\"]}";
        world.send(desk, desk(path) + "/messages", answer.formatted(theirs)).andExpect(status().isNotFound());
        world.send(desk, desk(path) + "/messages", answer.formatted(ours)).andExpect(status().is2xxSuccessful());
        world.look(resident, path)
                .andExpect(jsonPath("$.extras.messages[1].files[0]").value(ours));
        world.look(resident, path + "/files/" + ours + "?thumbnail=true").andExpect(status().isOk());
    }

    @Test
    void a_window_is_offered_chosen_and_gone_afterwards() throws Exception {
        var path = own("tap-toilet");
        world.send(world.desk(), desk(path) + "/slots", """
                {"windows": [{"from": "2026-11-23T06:00:00Z", "to": "2026-11-23T08:00:00Z"},
                 {"from": "2026-11-24T01:00:00Z", "to": "2026-11-24T03:00:00Z"}]}""").andExpect(status().is2xxSuccessful());
        String slot = read(body(world.look(resident, path)), "$.extras.slots[1].id");
        var choice = "{\"verb\": \"CHOOSE_SLOT\", \"slot\": \"" + slot + "\"}";
        act(resident, path, choice)
                .andExpect(jsonPath("$.windowFrom").value("2026-11-24T01:00:00Z"))
                .andExpect(jsonPath("$.extras.slots", hasSize(0)));
        act(resident, path, choice)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("slot-gone")));
    }

    @Test
    void a_price_is_accepted_with_a_tap_before_paid_work_begins() throws Exception {
        var path = own("tap-toilet");
        world.send(world.desk(), desk(path) + "/verification", "{\"liability\": \"OWN_PART\", \"chargeable\": true}")
                .andExpect(jsonPath("$.request.state").value("VERIFIED"));
        world.send(world.desk(), desk(path) + "/quotes", """
                {"lines": [{"text": "更换龙头", "quantity": 1, "unit": "只", "price": 12000}]}""")
                .andExpect(jsonPath("$.request.state").value("QUOTED"));
        act(resident, path, "{\"verb\": \"ACCEPT_QUOTE\"}")
                .andExpect(jsonPath("$.state").value("IN_WORK"));
        world.look(world.desk(), desk(path))
                .andExpect(jsonPath("$.extras.quotes[0].answeredBy").value("何美琳"));
    }

    @Test
    void what_was_done_is_confirmed_and_rated() throws Exception {
        var technician = world.technician("周师傅", "PLUMBING_ELECTRIC");
        var path = own("light-out");
        verified(path);
        world.work(technician, order(path));
        world.until(resident, path, "$.state", "FINISHED");
        act(resident, path, "{\"verb\": \"CONFIRM\"}").andExpect(status().isOk());
        act(resident, path, "{\"verb\": \"CONFIRM\"}").andExpect(status().isConflict());
        act(resident, path, "{\"verb\": \"RATE\", \"rating\": {\"score\": 5, \"comment\": \"很快\"}}")
                .andExpect(jsonPath("$.score").value(5));
        world.look(world.desk(), desk(path))
                .andExpect(jsonPath("$.extras.ratings[0].comment").value("很快"));
    }

    @Test
    void whoever_rated_with_one_tap_may_say_more_once_and_the_score_stays() throws Exception {
        var technician = world.technician("周师傅", "PLUMBING_ELECTRIC");
        var path = own("light-out");
        verified(path);
        world.work(technician, order(path));
        world.until(resident, path, "$.state", "FINISHED");
        act(resident, path, "{\"verb\": \"RATE_MORE\", \"rating\": {\"score\": 5, \"quality\": 3}}")
                .andExpect(status().isConflict());
        act(resident, path, "{\"verb\": \"RATE\", \"rating\": {\"score\": 4}}")
                .andExpect(jsonPath("$.can", hasItems("rate-more")));
        var more = "{\"verb\": \"RATE_MORE\", \"rating\": {\"score\": 1, \"quality\": 3, \"comment\": \"灯罩没擦\"}}";
        act(resident, path, more).andExpect(jsonPath("$.score").value(4));
        act(resident, path, more).andExpect(status().isConflict());
        world.look(world.desk(), desk(path))
                .andExpect(jsonPath("$.extras.ratings[0].score").value(4))
                .andExpect(jsonPath("$.extras.ratings[0].quality").value(3))
                .andExpect(jsonPath("$.extras.ratings[0].comment").value("灯罩没擦"));
    }

    @Test
    void the_history_tells_who_comes_and_when_without_anybody_s_remarks() throws Exception {
        var technician = world.technician("周师傅", "PLUMBING_ELECTRIC");
        var path = own("light-out");
        verified(path);
        world.work(technician, order(path));
        world.until(resident, path, "$.state", "FINISHED");
        world.look(resident, path)
                .andExpect(jsonPath("$.history[*].verb", hasItems("register", "work-accept", "work-arrive", "finish")))
                .andExpect(jsonPath("$.history[?(@.verb == 'work-arrive')].note", hasSize(1)))
                .andExpect(jsonPath("$.history[?(@.author != '')]", hasSize(0)));
    }

    @Test
    void an_arrival_that_the_customer_sees_stands_in_the_answer() throws Exception {
        var technician = world.technician("周师傅", "PLUMBING_ELECTRIC");
        var path = own("light-out");
        verified(path);
        world.send(technician, "/api/work-orders/" + order(path) + "/acceptance", "")
                .andExpect(status().isOk());
        act(resident, path, "{\"verb\": \"ARRIVED\"}")
                .andExpect(jsonPath("$.workState").value("ON_SITE"))
                .andExpect(
                        jsonPath("$.history[?(@.verb == 'work-arrive')].note").value("CUSTOMER"));
    }

    @Test
    void what_is_not_good_goes_back_to_work() throws Exception {
        var technician = world.technician("周师傅", "PLUMBING_ELECTRIC");
        var path = own("light-out");
        verified(path);
        world.work(technician, order(path));
        world.until(resident, path, "$.state", "FINISHED");
        act(resident, path, "{\"verb\": \"REFUSE\", \"text\": \"还是不亮\"}")
                .andExpect(jsonPath("$.state").value("REOPENED"));
        world.look(technician, "/api/work-orders/" + order(path))
                .andExpect(content().string(containsString("还是不亮")));
    }

    @Test
    void a_request_is_taken_back_with_a_reason_and_stays_taken_back() throws Exception {
        var path = own("tap-toilet");
        act(resident, path, "{\"verb\": \"WITHDRAW\"}").andExpect(status().isUnprocessableContent());
        act(resident, path, "{\"verb\": \"WITHDRAW\", \"text\": \"自己修好了\"}")
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
        act(resident, path, "{\"verb\": \"WITHDRAW\", \"text\": \"再撤一次\"}").andExpect(status().isConflict());
    }

    private String own(String category) throws Exception {
        return "/api/my/requests/" + read(body(report(category, "\"description\": \"见照片\"")), "$.id");
    }

    private ResultActions report(String category, String more) throws Exception {
        return world.send(
                resident, "/api/my/requests", """
                {"project": "%s", "kind": "REPAIR", "category": "%s", "place": "%s", %s}""".formatted(world.project.value(), category, world.room.value(), more));
    }

    private ResultActions act(RequestPostProcessor who, String path, String json) throws Exception {
        return world.send(who, path + "/acts", json);
    }

    private void verified(String path) throws Exception {
        world.send(world.desk(), desk(path) + "/verification", "{\"liability\": \"COMMON_PART\"}")
                .andExpect(jsonPath("$.request.state").value("IN_WORK"));
    }

    private String order(String path) throws Exception {
        return read(body(world.look(world.desk(), desk(path))), "$.work.id");
    }

    private static String desk(String path) {
        return "/api/requests" + path.substring(path.lastIndexOf('/'));
    }

    private String plan() throws Exception {
        var admin = world.company.as(Role.COMPANY_ADMIN);
        var picture = world.picture(admin, "/api/files");
        return read(
                body(world.send(
                        admin,
                        "/api/projects/" + world.project.value() + "/plans",
                        "{\"name\": \"总平面\", \"file\": \"%s\"}".formatted(picture))),
                "$.plan.id");
    }

    private String work(String request) throws Exception {
        String id = read(body(world.look(world.desk(), "/api/requests/" + request)), "$.work.id");
        return "/api/work-orders/" + id;
    }
}
