package io.anju.workforce.plan;

import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the search found.
 *
 * @param turns everybody's turns, those that stood already among them
 * @param people what each line costs, by rule
 * @param holes where fewer stand than wanted
 */
record PlanDraft(List<PlannedTurn> turns, List<PersonCost> people, List<Hole> holes) {

    /**
     * A turn.
     *
     * @param stands whether it stood already and stays
     */
    record PlannedTurn(StaffId staff, LocalDate day, UUID shift, String skill, boolean stands) {}

    /**
     * What somebody's line costs, in points; hard faults are counted.
     *
     * @param duties turns in the period
     * @param weekendsWorked weekends with work in the period
     * @param rests turns too soon after the one before
     * @param strains days too many in a row and weekends too many
     * @param wish wishes that were not granted
     * @param share turns more or fewer than a fair share
     * @param work days of work in a row, too few or too many
     * @param rest free days in a row, too few or too many
     * @param weekend weekends worked on one day only, and too many
     */
    record PersonCost(
            StaffId staff,
            String name,
            int duties,
            int weekendsWorked,
            int rests,
            int strains,
            int wish,
            int share,
            int work,
            int rest,
            int weekend) {

        int points() {
            return wish + share + work + rest + weekend;
        }
    }

    /**
     * Too few.
     *
     * @param missing fewer than wanted
     * @param least how many of these are missing from the least
     */
    record Hole(LocalDate day, UUID shift, String skill, int missing, int least) {}
}
