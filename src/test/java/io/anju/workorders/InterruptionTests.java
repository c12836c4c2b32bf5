package io.anju.workorders;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.AnjuTest;
import io.anju.StandingClock;
import io.anju.deadlines.Priority;
import io.anju.workorders.field.FieldAnswers;
import io.anju.workorders.proof.FieldWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** What happens to a job whose person is called away to a danger. */
@AnjuTest
@Import(StandingClock.Time.class)
class InterruptionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    FieldAnswers answers;

    @Autowired
    FieldWork work;

    private WorkWorld world;
    private WorkWorld.Worker liu;

    @BeforeEach
    void one_technician() {
        world = new WorkWorld(context);
        liu = world.technician("刘勇");
    }

    @Test
    void a_way_to_something_that_can_wait_is_broken_off_and_offered_to_somebody_else() {
        var ordinary = underWayTo(Priority.P3);
        var danger = world.open(Priority.P1);
        var zhou = world.technician("周德明");
        accept(danger);
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.OFFERED);
        assertThat(world.offer(ordinary).accountId()).isEqualTo(zhou.account());
    }

    @Test
    void an_emergency_is_not_broken_off() {
        var emergency = underWayTo(Priority.P2);
        accept(world.open(Priority.P1));
        assertThat(world.get(emergency).state()).isEqualTo(WorkOrderState.ON_THE_WAY);
    }

    @Test
    void what_is_less_than_a_danger_breaks_nothing_off() {
        var ordinary = underWayTo(Priority.P3);
        accept(world.open(Priority.P2));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_THE_WAY);
    }

    @Test
    void work_on_site_goes_on_until_its_person_says_otherwise() {
        var ordinary = underWayTo(Priority.P3);
        world.company.inTransaction(() -> {
            work.arrive(liu.actor(), ordinary, null, null, null);
            return true;
        });
        accept(world.open(Priority.P1));
        assertThat(world.get(ordinary).state()).isEqualTo(WorkOrderState.ON_SITE);
    }

    @Test
    void nobody_is_called_away_twice_within_a_shift() {
        underWayTo(Priority.P3);
        var danger = world.open(Priority.P1);
        accept(danger);
        world.company.inTransaction(() -> {
            answers.giveBack(liu.actor(), danger, "已脱困");
            return true;
        });
        var second = underWayTo(Priority.P3);
        accept(world.open(Priority.P1));
        assertThat(world.get(second).state()).isEqualTo(WorkOrderState.ON_THE_WAY);
    }

    private WorkOrderId underWayTo(Priority priority) {
        var id = world.open(priority);
        accept(id);
        world.company.inTransaction(() -> {
            work.setOut(liu.actor(), id, null);
            return true;
        });
        return id;
    }

    private void accept(WorkOrderId id) {
        assertThat(world.offer(id).accountId()).isEqualTo(liu.account());
        world.company.inTransaction(() -> {
            answers.accept(liu.actor(), id, null);
            return true;
        });
    }
}
