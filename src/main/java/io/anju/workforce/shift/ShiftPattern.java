package io.anju.workforce.shift;

import io.anju.kernel.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A pattern of shifts and free days.
 *
 * @param steps a day each
 */
public record ShiftPattern(UUID id, ProjectId project, String name, List<PatternDay> steps) {

    /** The shift on the day that is so many days after the first, for whoever begins {@code offset} days into the pattern. */
    public Optional<UUID> step(int day, int offset) {
        return Optional.ofNullable(
                steps.get(Math.floorMod(day + offset, steps.size())).shift());
    }
}
