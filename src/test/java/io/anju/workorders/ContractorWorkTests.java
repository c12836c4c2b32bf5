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
import io.anju.workforce.ContractorId;
import io.anju.workforce.Contractors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A contractor's people are asked like own people while its contract runs, and by name not when it does not. */
@AnjuTest
@Import(StandingClock.Time.class)
class ContractorWorkTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Contractors contractors;

    @Autowired
    MockMvc mvc;

    private final ContractorId shenda = ContractorId.next();
    private WorkWorld world;
    private WorkWorld.Worker wu;

    @BeforeEach
    void somebody_whom_a_contractor_sends() {
        world = new WorkWorld(context);
        wu = world.technician("吴师傅");
        told(null, false);
        world.company.inTransaction(() -> {
            contractors.sends(world.company.system(), shenda, wu.staff());
            return true;
        });
    }

    @Test
    void they_are_offered_work_in_the_same_app_and_the_desk_sees_who_sends_them() throws Exception {
        var id = world.open(Priority.P2);
        assertThat(world.offer(id).accountId()).isEqualTo(wu.account());
        candidates(id)
                .andExpect(jsonPath("$[0].contractor").value("上海申达电梯工程有限公司"))
                .andExpect(jsonPath("$[0].obstacles.length()").value(0));
    }

    @Test
    void nobody_of_a_suspended_contractor_is_asked_or_assigned() throws Exception {
        told(null, true);
        var id = world.open(Priority.P2);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        candidates(id).andExpect(jsonPath("$[0].obstacles[0]").value("CONTRACTOR_SUSPENDED"));
        assign(id)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("contractor-suspended"));
    }

    @Test
    void when_its_contract_has_ended_nothing_rings_but_the_desk_may_still_decide() throws Exception {
        told(LocalDate.of(2026, 11, 22), false);
        var id = world.open(Priority.P2);
        assertThat(world.get(id).state()).isEqualTo(WorkOrderState.OPEN);
        candidates(id).andExpect(jsonPath("$[0].obstacles[0]").value("CONTRACTOR_OUT_OF_TERM"));
        assign(id).andExpect(status().is2xxSuccessful());
    }

    private void told(@Nullable LocalDate to, boolean suspended) {
        world.company.inTransaction(() -> {
            contractors.said(world.company.system(), shenda, "上海申达电梯工程有限公司", LocalDate.of(2026, 1, 1), to, suspended);
            return true;
        });
    }

    private ResultActions candidates(WorkOrderId id) throws Exception {
        return mvc.perform(
                        get("/api/work-orders/" + id.value() + "/candidates").with(world.company.as(Role.DISPATCHER)))
                .andExpect(status().isOk());
    }

    private ResultActions assign(WorkOrderId id) throws Exception {
        return mvc.perform(post("/api/work-orders/" + id.value() + "/assignment")
                .contentType(MediaType.APPLICATION_JSON)
                .header("If-Match", "\"" + world.get(id).version() + "\"")
                .content("{\"staff\":\"" + wu.staff().value() + "\",\"reason\":\"续签在办\"}")
                .with(world.company.as(Role.DISPATCHER)));
    }
}
