package io.anju.workforce.plan;

import io.anju.workforce.StaffId;
import io.anju.workforce.rule.RosterRule;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.turn.PersonTimes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that is known of the people and the days of a plan.
 *
 * @param people in the order of the plan
 * @param shifts those that are demanded or stood in the period
 * @param standing turns in the period, and in the two weeks before it
 */
record PlanFacts(
        ZoneId zone,
        RosterRule rule,
        List<Person> people,
        List<Shift> shifts,
        List<CoverDemand> demands,
        List<RosterWish> wishes,
        List<Standing> standing,
        Map<StaffId, PersonTimes> times) {

    /** Somebody who can be planned. */
    record Person(StaffId staff, String name, Set<String> skills) {}

    /** A turn that stands. */
    record Standing(StaffId staff, LocalDate day, UUID shift, boolean onCall) {}
}
