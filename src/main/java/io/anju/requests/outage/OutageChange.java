package io.anju.requests.outage;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a correction put right.
 *
 * @param before and {@code after}: times in ISO 8601, the rest as people read it; null for nothing said
 */
record OutageChange(
        Fact fact, @Nullable String before, @Nullable String after) {

    /** What it was about. */
    enum Fact {
        PLACES,
        STARTS,
        EXPECTED,
        REASON,
        ADVICE
    }

    /** Empty where both are the same. */
    static Optional<OutageChange> between(Fact fact, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new OutageChange(fact, text(before), text(after)));
    }

    /** Whether those who stay without read another time or reason because of it; where else it is, is no news to them. */
    boolean matters() {
        return fact != Fact.PLACES;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
