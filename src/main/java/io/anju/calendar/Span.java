package io.anju.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    /** The part that is not before {@code earliest}; may be empty. */
    Span notBefore(Instant earliest) {
        return from.isBefore(earliest) ? new Span(earliest, to) : this;
    }
}
