package io.anju.workforce.turn;

import java.time.Duration;
import java.time.Instant;

/** A stretch of somebody's time; its end is not part of it. */
record Slot(Instant from, Instant to) {

    boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What lies between two that do not overlap. */
    Duration gap(Slot other) {
        return from.isBefore(other.from) ? Duration.between(to, other.from) : Duration.between(other.to, from);
    }
}
