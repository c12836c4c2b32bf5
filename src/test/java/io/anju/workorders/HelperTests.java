package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.crew.CrewMember.HelpState;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.Decisions;
import io.anju.workorders.proof.Photos;
import io.anju.workorders.proof.Photos.PhotoRole;
import io.anju.workorders.reading.WorkOrderHistory;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AnjuTest
@Import(StandingClock.Time.class)
class HelperTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Crew crew;

    private WorkWorld world;
    private WorkWorld.Worker liu;
    private WorkWorld.Worker zhou;
    private WorkOrderId order;

    @BeforeEach
    void an_order_that_liu_stands_for() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
        order = world.open(Priority.P3);
        world.run(() -> context.getBean(FieldAnswers.class).accept(liu.actor(), order, null));
        zhou = world.technician("周德明");
    }

    @Test
    void who_said_yes_to_helping_adds_photos_and_lines_and_nobody_else_does() throws Exception {
        ask(zhou, null).andExpect(status().isOk());
        var line = "{\"kind\":\"MATERIAL\",\"text\":\"灯管\",\"quantity\":2,\"unit\":\"支\",\"unitPrice\":1800}";
        enter(line).andExpect(status().isNotFound());
        help(zhou, "acceptance", null)
                .andExpect(jsonPath("$.can[?(@ == 'photo')]").exists())
                .andExpect(jsonPath("$.can[?(@ == 'line')]").exists())
                .andExpect(jsonPath("$.can[?(@ == 'check')]").doesNotExist());
        enter(line).andExpect(status().isOk());
        var picture = new WorkSteps(world, zhou).picture();
        world.run(
                () -> context.getBean(Photos.class).add(zhou.actor(), order, PhotoRole.AFTER, List.of(picture), null));
        mvc.perform(get("/api/work-orders/{id}", order.value()).with(world.company.as(zhou.account())))
                .andExpect(jsonPath("$.order.lines[0].by").value("周德明"))
                .andExpect(jsonPath("$.order.photos[0].by").value("周德明"))
                .andExpect(jsonPath("$.order.missing.length()").value(0));
        help(zhou, "arrival", "{}");
        help(zhou, "end", "{}");
        enter(line).andExpect(status().isNotFound());
    }

    private ResultActions enter(String line) throws Exception {
        return mvc.perform(post("/api/work-orders/{id}/lines", order.value())
                .contentType(MediaType.APPLICATION_JSON)
                .content(line)
                .with(world.company.as(zhou.account())));
    }

    @Test
    void a_helper_is_asked_says_yes_comes_and_tells_how_long_it_took() throws Exception {
        ask(zhou, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.helpers[0].state").value("ASKED"));
        mvc.perform(get("/api/field/today").with(world.company.as(zhou.account())))
                .andExpect(jsonPath("$.help[0].id").value(order.value().toString()))
                .andExpect(jsonPath("$.help[0].doer.name").value("刘勇"))
                .andExpect(jsonPath("$.jobs.length()").value(0));
        help(zhou, "acceptance", null)
                .andExpect(jsonPath("$.can[?(@ == 'helper-arrive')]").exists())
                .andExpect(jsonPath("$.can[?(@ == 'finish')]").doesNotExist());
        help(zhou, "arrival", "{}")
                .andExpect(jsonPath("$.helpers[0].arrivalProof").value("UNPROVEN"));
        context.getBean(StandingClock.class).pass(Duration.ofMinutes(25));
        help(zhou, "end", "{}").andExpect(status().isNoContent());
        assertThat(helpers()).extracting(CrewMember::state).containsExactly(HelpState.LEFT);
        assertThat(helpers()).extracting(CrewMember::minutes).containsExactly(25);
        assertThat(world.get(order).state()).isEqualTo(WorkOrderState.ACCEPTED);
        assertThat(world.get(order).helpers()).containsExactly("周德明");
    }

    @Test
    void only_the_lead_moves_the_order_on() throws Exception {
        ask(zhou, null);
        help(zhou, "acceptance", null);
        mvc.perform(post("/api/work-orders/" + order.value() + "/arrival")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(world.company.as(zhou.account())))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_rule_that_excludes_is_named_and_the_desk_has_to_say_why_all_the_same() throws Exception {
        var off = world.worker("马骏", Role.TECHNICIAN, null, false);
        ask(off, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("helper-unfit"))
                .andExpect(jsonPath("$.args.rules").value("OFF_DUTY"));
        ask(off, "人手不够，电话里说好了")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.helpers[0].obstacles[0]").value("OFF_DUTY"));
    }

    @Test
    void the_lead_is_no_helper_and_nobody_is_asked_twice() throws Exception {
        ask(liu, null).andExpect(jsonPath("$.code").value("helper-is-lead"));
        ask(zhou, null);
        ask(zhou, null).andExpect(jsonPath("$.code").value("helper-already"));
    }

    @Test
    void help_counts_as_a_job_in_hand_until_it_is_over() throws Exception {
        ask(zhou, null);
        assertThat(load(zhou)).isZero();
        help(zhou, "acceptance", null);
        assertThat(load(zhou)).isOne();
        help(zhou, "arrival", "{}");
        help(zhou, "end", "{\"minutes\":40}");
        assertThat(load(zhou)).isZero();
        assertThat(helpers().getFirst().minutes()).isEqualTo(40);
    }

    @Test
    void somebody_who_helps_on_site_with_an_emergency_is_not_offered_another() throws Exception {
        var emergency = world.open(Priority.P2);
        world.run(() -> context.getBean(FieldAnswers.class)
                .accept(
                        world.offer(emergency).accountId().equals(liu.account()) ? liu.actor() : zhou.actor(),
                        emergency,
                        null));
        var lead = world.get(emergency).assignee();
        var helper = liu.account().equals(lead) ? zhou : liu;
        ask(emergency, helper, null);
        help(emergency, helper, "acceptance", null);
        help(emergency, helper, "arrival", "{}");
        var next = world.open(Priority.P3);
        assertThat(obstacles(next, helper)).containsExactly("BUSY_P2");
    }

    @Test
    void a_no_needs_a_reason_and_the_desk_reads_it() throws Exception {
        ask(zhou, null);
        help(zhou, "refusal", "{\"reason\":\"\"}").andExpect(status().isBadRequest());
        help(zhou, "refusal", "{\"reason\":\"在 20 层走不开\"}").andExpect(status().isNoContent());
        assertThat(world.job(order).helpers().getFirst().answerReason()).isEqualTo("在 20 层走不开");
        mvc.perform(get("/api/field/today").with(world.company.as(zhou.account())))
                .andExpect(jsonPath("$.help.length()").value(0));
    }

    @Test
    void a_helper_is_taken_off_with_a_reason_and_what_was_said_stays() throws Exception {
        ask(zhou, null);
        help(zhou, "acceptance", null);
        mvc.perform(post("/api/work-orders/" + order.value() + "/helpers/"
                                + helpers().getFirst().id() + "/removal")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"一个人够了\"}")
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.helpers[0].state").value("REMOVED"))
                .andExpect(jsonPath("$.helpers[0].removedReason").value("一个人够了"));
        assertThat(world.get(order).helpers()).isEmpty();
        help(zhou, "arrival", "{}").andExpect(status().isNotFound());
    }

    @Test
    void a_helper_who_becomes_the_lead_helps_no_more() throws Exception {
        ask(zhou, null);
        help(zhou, "acceptance", null);
        mvc.perform(post("/api/work-orders/" + order.value() + "/assignment")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"" + world.job(order).version() + "\"")
                        .content("{\"staff\":\"" + zhou.staff().value() + "\"}")
                        .with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$.doer.name").value("周德明"));
        assertThat(world.get(order).helpers()).isEmpty();
    }

    @Test
    void the_history_says_who_helped_when() throws Exception {
        ask(zhou, "要两个人抬");
        help(zhou, "acceptance", null);
        help(zhou, "arrival", "{}");
        help(zhou, "end", "{}");
        var steps = world.company.inTransaction(
                () -> context.getBean(WorkOrderHistory.class).steps(order));
        assertThat(steps)
                .extracting(WorkOrderHistory.WorkStepView::verb)
                .endsWith("ask-helper", "helper-accept", "helper-arrive", "helper-leave");
        assertThat(steps.get(steps.size() - 4).reason()).isEqualTo("要两个人抬");
    }

    private ResultActions ask(WorkWorld.Worker who, @Nullable String reason) throws Exception {
        return ask(order, who, reason);
    }

    private ResultActions ask(WorkOrderId id, WorkWorld.Worker who, @Nullable String reason) throws Exception {
        var why = reason == null ? "" : ",\"reason\":\"" + reason + "\"";
        return mvc.perform(post("/api/work-orders/" + id.value() + "/helpers")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"staff\":\"" + who.staff().value() + "\"" + why + "}")
                .with(world.company.as(Role.DISPATCHER)));
    }

    private ResultActions help(WorkWorld.Worker who, String verb, @Nullable String body) throws Exception {
        return help(order, who, verb, body);
    }

    private ResultActions help(WorkOrderId id, WorkWorld.Worker who, String verb, @Nullable String body)
            throws Exception {
        var request = post("/api/work-orders/" + id.value() + "/help/" + verb).with(world.company.as(who.account()));
        return mvc.perform(
                body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private List<CrewMember> helpers() {
        return world.company.inTransaction(() -> crew.of(order));
    }

    private int load(WorkWorld.Worker who) {
        var other = world.open(Priority.P3);
        world.cancel(other);
        return world
                .company
                .inTransaction(() -> context.getBean(Decisions.class).of(other))
                .getFirst()
                .candidates()
                .stream()
                .filter(each -> each.staff().equals(who.staff()))
                .findFirst()
                .orElseThrow()
                .openJobs();
    }

    private List<String> obstacles(WorkOrderId id, WorkWorld.Worker who) {
        return world
                .company
                .inTransaction(() -> context.getBean(Decisions.class).of(id))
                .getFirst()
                .candidates()
                .stream()
                .filter(each -> each.staff().equals(who.staff()))
                .findFirst()
                .orElseThrow()
                .obstacles();
    }
}
