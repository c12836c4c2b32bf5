package io.anju.workforce.turn;

import java.time.Duration;
import java.time.Instant;

/** A stretch of somebody's time; its end is not part of it. */
public record Slot(Instant from, Instant to) {

    /** Whether any moment lies in both. */
    public boolean overlaps(Slot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** What lies between two that do not overlap. */
    public Duration gap(Slot other) {
        return from.isBefore(other.from) ? Duration.between(to, other.from) : Duration.between(other.to, from);
    }
}
