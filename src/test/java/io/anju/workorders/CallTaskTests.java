package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.identity.Role;
import io.anju.kernel.Refused;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.offer.CallTasks;
import io.anju.workorders.offer.Callees;
import io.anju.workorders.offer.Offer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What the desk does by telephone when the machine found nobody. */
@AnjuTest
@Import(StandingClock.Time.class)
class CallTaskTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FieldAnswers answers;

    private WorkWorld world;

    @BeforeEach
    void a_tower_at_ten_in_the_morning() {
        world = new WorkWorld(context);
    }

    @Test
    void a_call_is_ticked_off_with_what_came_of_it() {
        world.open(Priority.P1);
        var dispatcher = world.desk(Role.DISPATCHER);
        var call = world.calls().getFirst();
        world.run(() -> world.bean(CallTasks.class).done(dispatcher, call.id(), "已电话通知周德明"));
        assertThat(world.calls()).isEmpty();
        assertThatThrownBy(() -> world.run(() -> world.bean(CallTasks.class).done(dispatcher, call.id(), "再来一次")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_call_names_whom_to_call_the_silent_first_and_the_lead_before_who_said_no() {
        var lead = world.worker("班长", Role.TEAM_LEAD, null, false);
        var team = world.team("工程班", lead.staff());
        var only = world.technician("刘勇");
        var other = world.technician("周德明");
        var id = world.open(Priority.P2, team, true);
        var first = world.offer(id).accountId().equals(only.account()) ? only : other;
        world.run(() -> answers.decline(first.actor(), id, "HANDS_FULL", null));
        world.later(90);
        world.later(90);
        var people = world.calls().getFirst().people();
        assertThat(people)
                .extracting(Callees.Callee::answer)
                .containsExactly(Offer.OfferEnd.EXPIRED, Offer.OfferEnd.EXPIRED, Offer.OfferEnd.DECLINED);
        assertThat(people).extracting(Callees.Callee::lead).containsExactly(false, true, false);
        assertThat(people.getLast().reason()).isEqualTo("HANDS_FULL");
        assertThat(people).allSatisfy(each -> assertThat(each.phone()).contains("****"));
    }
}
