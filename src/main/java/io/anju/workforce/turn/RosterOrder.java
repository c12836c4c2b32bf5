package io.anju.workforce.turn;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which days are to be generated for whom.
 *
 * @param from first day
 * @param to last day
 * @param endWeekly whether the weekly duty of these people in the project ends the day before
 */
record RosterOrder(ProjectId project, UUID pattern, LocalDate from, LocalDate to, List<Row> rows, boolean endWeekly) {

    /** Somebody who begins the pattern so many days into it. */
    record Row(StaffId staff, int offset) {}
}
