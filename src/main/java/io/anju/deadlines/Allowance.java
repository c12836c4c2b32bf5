package io.anju.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When so much time is used up that stands still during holds. A hold that begins at the very instant at which the time is
 * used up, or before, carries that instant to the end of the hold; one that begins later changes nothing.
 *
 * @param usedUpAt null while a lasting pause holds it
 * @param left what is left where a lasting pause holds it, else null
 */
record Allowance(@Nullable Instant usedUpAt, @Nullable Duration left) {

    static Allowance of(Measure measure, Instant startsAt, Duration allowed, List<Hold> holds) {
        var from = startsAt;
        var rest = allowed;
        for (var hold : holds) {
            var end = hold.to();
            if (end != null && !end.isAfter(from)) {
                continue;
            }
            var begin = hold.from().isAfter(from) ? hold.from() : from;
            var usedUpAt = measure.plus(from, rest);
            if (usedUpAt.isBefore(begin)) {
                return new Allowance(usedUpAt, null);
            }
            rest = rest.minus(measure.between(from, begin));
            if (end == null) {
                return new Allowance(null, rest);
            }
            from = end;
        }
        return new Allowance(measure.plus(from, rest), null);
    }
}
