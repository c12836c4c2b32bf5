package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What work of a category asks of whoever does it, and how it is given out. */
@AnjuTest
@Import(StandingClock.Time.class)
class RegulatedWorkTests {

    private static final String CERTIFICATE = """
            {"kind":"LIFT","number":"T1","issuer":"上海市市场监督管理局","issuedOn":"2024-01-01","expiresOn":"%s"}""";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private WorkWorld world;
    private WorkWorld.Worker liu;

    @BeforeEach
    void somebody_on_duty() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
    }

    @Test
    void without_a_certificate_nobody_is_asked_and_the_rule_is_named() throws Exception {
        rule("APPRENTICE", "LIFT", "USUAL", 0).andExpect(status().isNoContent());
        var id = world.open(Priority.P2);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        assertRuledOut(id, "CERTIFICATE");
        assign(id)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("certificate-lacking"));
    }

    @Test
    void an_expired_certificate_blocks_and_a_valid_one_does_not() throws Exception {
        rule("APPRENTICE", "LIFT", "USUAL", 0);
        certificate("2026-11-22");
        var late = world.open(Priority.P2);
        assertRuledOut(late, "CERTIFICATE_EXPIRED");
        assign(late).andExpect(jsonPath("$.code").value("certificate-expired"));
        mvc.perform(put("/api/work-rules/OTHER")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("If-Match", "\"0\"")
                        .content("{\"level\":\"SKILLED\",\"certificate\":\"WIZARDRY\",\"mode\":\"USUAL\"}")
                        .with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void the_last_day_of_a_certificate_still_counts() throws Exception {
        rule("APPRENTICE", "LIFT", "USUAL", 0);
        certificate("2026-11-23");
        assertThat(world.offer(world.open(Priority.P2)).accountId()).isEqualTo(liu.account());
    }

    @Test
    void a_trade_mastered_below_the_level_is_not_enough_until_somebody_grades_it_higher() throws Exception {
        rule("EXPERT", null, "USUAL", 0);
        assertRuledOut(world.open(Priority.P2), "LEVEL");
        mvc.perform(put("/api/staff/" + liu.staff().value() + "/levels/" + WorkWorld.SKILL)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"level\":\"MASTER\"}")
                        .with(world.company.as(Role.PROJECT_MANAGER)))
                .andExpect(status().isNoContent());
        assertThat(world.offer(world.open(Priority.P2)).accountId()).isEqualTo(liu.account());
    }

    @Test
    void a_category_may_go_to_the_pool_or_wait_for_the_desk_but_what_is_urgent_rings() throws Exception {
        rule("APPRENTICE", null, "POOL", 0);
        var free = world.open(Priority.P3);
        assertThat(world.job(free).pooled()).isTrue();
        reads(free).andExpect(jsonPath("$.order.can[?(@ == 'take')]").exists());
        world.cancel(free);
        reads(free).andExpect(jsonPath("$.order.can[?(@ == 'take')]").doesNotExist());
        rule("APPRENTICE", null, "MANUAL", 1);
        var waiting = world.open(Priority.P3);
        assertThat(world.get(waiting).state()).isEqualTo(WorkOrderState.OPEN);
        assertThat(world.job(waiting).pooled()).isFalse();
        assertThat(world.calls()).isEmpty();
        assertThat(world.get(world.open(Priority.P2)).state()).isEqualTo(WorkOrderState.OFFERED);
    }

    @Test
    void a_rule_is_changed_from_the_version_that_was_read() throws Exception {
        rule("APPRENTICE", null, "POOL", 0).andExpect(status().isNoContent());
        rule("APPRENTICE", null, "MANUAL", 0).andExpect(status().isPreconditionFailed());
        mvc.perform(get("/api/work-rules").with(world.company.as(Role.COMPANY_ADMIN)))
                .andExpect(jsonPath("$[0].mode").value("POOL"))
                .andExpect(jsonPath("$[0].version").value(1));
    }

    private ResultActions reads(WorkOrderId id) throws Exception {
        return mvc.perform(get("/api/work-orders/{id}", id.value()).with(world.company.as(liu.account())));
    }

    private void assertRuledOut(WorkOrderId id, String rule) throws Exception {
        mvc.perform(get("/api/work-orders/" + id.value() + "/candidates").with(world.company.as(Role.DISPATCHER)))
                .andExpect(jsonPath("$[0].obstacles[0]").value(rule));
    }

    private ResultActions assign(WorkOrderId id) throws Exception {
        return mvc.perform(post("/api/work-orders/" + id.value() + "/assignment")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"staff\":\"" + liu.staff().value() + "\"}")
                .header("If-Match", "\"" + world.job(id).version() + "\"")
                .with(world.company.as(Role.DISPATCHER)));
    }

    private void certificate(String end) throws Exception {
        mvc.perform(post("/api/staff/" + liu.staff().value() + "/certificates")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(CERTIFICATE.formatted(end))
                        .with(world.company.as(Role.PROJECT_MANAGER)))
                .andExpect(status().isCreated());
    }

    private ResultActions rule(String level, @Nullable String certificate, String mode, int version) throws Exception {
        var needed = certificate == null ? "" : ",\"certificate\":\"" + certificate + "\"";
        return mvc.perform(put("/api/work-rules/PIPE_LEAK")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + version + "\"")
                .content("{\"level\":\"" + level + "\",\"mode\":\"" + mode + "\"" + needed + "}")
                .with(world.company.as(Role.COMPANY_ADMIN)));
    }
}
