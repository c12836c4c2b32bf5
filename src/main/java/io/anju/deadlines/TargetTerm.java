package io.anju.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * One promise of a priority.
 *
 * @param term null where only the window agreed with the customer says when, so the clock starts with the appointment
 * @param warnPercent the share of the term after which to warn
 */
public record TargetTerm(Target target, @Nullable Term term, int warnPercent) {

    /** Whether the clock waits for an agreed window. */
    public boolean byAppointment() {
        return term == null;
    }
}
