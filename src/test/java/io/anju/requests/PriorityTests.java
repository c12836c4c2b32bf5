package io.anju.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.StandingClock;
import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.Priority;
import io.anju.requests.category.PriorityMatrix;
import io.anju.requests.journal.Priorities;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityTests {

    private static final ServiceCalendar CALENDAR = ServiceCalendar.standard(ServiceCalendar.CHINA);

    @Test
    void danger_to_people_is_the_first_priority() {
        assertThat(PriorityMatrix.USUAL.priority(Impact.SAFETY, Urgency.DANGER_NOW))
                .isEqualTo(Priority.P1);
        assertThat(PriorityMatrix.USUAL.priority(Impact.SAFETY, Urgency.DEGRADED))
                .isEqualTo(Priority.P2);
        assertThat(PriorityMatrix.USUAL.priority(Impact.SEVERAL, Urgency.STOPPED))
                .isEqualTo(Priority.P2);
        assertThat(PriorityMatrix.USUAL.priority(Impact.ONE_UNIT, Urgency.STOPPED))
                .isEqualTo(Priority.P3);
        assertThat(PriorityMatrix.USUAL.priority(Impact.COMFORT, Urgency.CAN_WAIT))
                .isEqualTo(Priority.P4);
    }

    @Test
    void a_company_changes_single_cells_and_keeps_the_others() {
        var own = PriorityMatrix.with(List.of(new PriorityMatrix.Rule(Impact.COMFORT, Urgency.CAN_WAIT, Priority.P3)));
        assertThat(own.priority(Impact.COMFORT, Urgency.CAN_WAIT)).isEqualTo(Priority.P3);
        assertThat(own.priority(Impact.COMFORT, Urgency.DEGRADED)).isEqualTo(Priority.P4);
        assertThat(own.rules()).hasSize(20);
    }

    @Test
    void an_emergency_starts_at_any_hour_and_everything_else_at_the_next_opening() {
        assertThat(Priorities.start(Priority.P2, CALENDAR, StandingClock.SUNDAY_NIGHT))
                .isEqualTo(StandingClock.SUNDAY_NIGHT);
        assertThat(Priorities.start(Priority.P3, CALENDAR, StandingClock.SUNDAY_NIGHT))
                .isEqualTo(StandingClock.MONDAY_OPENING);
        assertThat(Priorities.start(null, CALENDAR, StandingClock.SUNDAY_NIGHT))
                .isEqualTo(StandingClock.MONDAY_OPENING);
        assertThat(Priorities.start(Priority.P4, CALENDAR, StandingClock.MONDAY_MORNING))
                .isEqualTo(StandingClock.MONDAY_MORNING);
    }
}
