package io.anju.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;

/**
 * One stretch of service hours, in the wall time of the project.
 *
 * @param opens the first moment of service
 * @param closes the first moment without service; not later than {@code opens} means on the next day, so that
 *     00:00-00:00 is the whole day
 */
public record OpeningHours(
        @NotNull LocalTime opens, @NotNull LocalTime closes) {

    private static final int MINUTES_PER_DAY = 24 * 60;

    boolean overnight() {
        return !closes.isAfter(opens);
    }

    /** Minutes from the day's midnight to the opening. */
    int firstMinute() {
        return opens.toSecondOfDay() / 60;
    }

    /** Minutes from the midnight before the opening to the closing; more than a day's for an overnight stretch. */
    int lastMinute() {
        return closes.toSecondOfDay() / 60 + (overnight() ? MINUTES_PER_DAY : 0);
    }

    /** How long the desk is open by the wall clock. */
    public Duration length() {
        return Duration.ofMinutes(lastMinute() - firstMinute());
    }
}
