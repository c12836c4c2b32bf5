package io.anju.workorders.schedule;

import io.anju.workforce.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What speaks against a job in one person's day.
 *
 * @param always whatever the time
 * @param times stretches of the day in which the job could begin, without a gap
 */
record Placement(StaffId staff, Set<Warning> always, List<Stretch> times) {

    private static final Duration STEP = Duration.ofMinutes(15);

    Placement {
        always = Set.copyOf(always);
        times = List.copyOf(times);
    }

    /** A stretch in which the same speaks against a beginning; its end is not part of it. */
    record Stretch(Instant from, Instant to, Set<Warning> warnings) {}

    static Placement of(DayFacts facts, DayPerson person, Warnings warnings) {
        var times = new ArrayList<Stretch>();
        for (var at = facts.begins(); at.isBefore(facts.ends()); at = at.plus(STEP)) {
            var found = warnings.against(person, at);
            var until = at.plus(STEP).isBefore(facts.ends()) ? at.plus(STEP) : facts.ends();
            if (!times.isEmpty() && times.getLast().warnings().equals(found)) {
                times.set(times.size() - 1, new Stretch(times.getLast().from(), until, found));
            } else {
                times.add(new Stretch(at, until, found));
            }
        }
        return new Placement(person.staff(), warnings.against(person), times);
    }
}
