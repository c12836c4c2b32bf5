package io.anju.workforce.shift;

import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift of a project.
 *
 * @param to not after {@code from} means until then on the next day
 * @param onCall reachable, but not at work
 * @param certificate the kind that whoever stands it has to hold, null where none is asked for
 * @param retired whether nothing new is planned with it
 */
public record Shift(
        UUID id,
        ProjectId project,
        String name,
        LocalTime from,
        LocalTime to,
        boolean onCall,
        @Nullable String certificate,
        boolean retired) {

    /** When it begins on a day, by the wall of the project. */
    public Instant starts(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    /** When the shift that began on a day ends. */
    public Instant ends(LocalDate day, ZoneId zone) {
        return (to.isAfter(from) ? day : day.plusDays(1))
                .atTime(to)
                .atZone(zone)
                .toInstant();
    }
}
