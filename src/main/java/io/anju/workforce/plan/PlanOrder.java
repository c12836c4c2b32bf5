package io.anju.workforce.plan;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What is to be planned.
 *
 * @param endWeekly whether the weekly duty of these people in the project ends the day before
 * @param seconds of work of one processor
 */
record PlanOrder(
        ProjectId project,
        LocalDate first,
        LocalDate last,
        List<StaffId> staff,
        boolean endWeekly,
        int seconds,
        long seed) {

    PlanOrder {
        staff = List.copyOf(staff);
    }

    int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(first, date);
    }
}
