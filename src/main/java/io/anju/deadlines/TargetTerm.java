package io.anju.deadlines;

import org.jspecify.annotations.Nullable;

/**
 * One promise of a matter.
 *
 * @param term null where only the window agreed with the customer says when, so the clock starts with the appointment
 * @param warnPercent the share of the term after which to warn
 * @param source the line that gave it; null for the usual terms and for what was agreed otherwise
 */
public record TargetTerm(
        Target target,
        @Nullable Term term,
        int warnPercent,
        @Nullable Source source) {

    /** A line of published terms: its version and its place there. */
    public record Source(int version, int line) {}

    /** A promise that no published terms gave. */
    public TargetTerm(Target target, @Nullable Term term, int warnPercent) {
        this(target, term, warnPercent, null);
    }

    /** Whether the clock waits for an agreed window. */
    public boolean byAppointment() {
        return term == null;
    }
}
