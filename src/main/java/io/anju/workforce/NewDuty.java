package io.anju.workforce;

import io.anju.kernel.ProjectId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A weekly pattern of duty in the project's own time.
 *
 * @param days the days on which it begins
 * @param to not after {@code from} means: until that time of the next day
 * @param validFrom first day on which it may begin
 * @param validTo last day on which it may begin, null while open
 */
public record NewDuty(
        StaffId staff,
        ProjectId project,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NewDuty {
        days = Set.copyOf(days);
    }
}
