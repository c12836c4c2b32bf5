package io.anju.notices.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The part of the day in which a phone does not ring for what can wait. */
record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** This instant, or the end of the quiet hours it lies in. */
    Instant next(Instant instant) {
        var local = instant.atZone(zone);
        var time = local.toLocalTime();
        var overMidnight = from.isAfter(until);
        var quiet = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return instant;
        }
        var day = overMidnight && !time.isBefore(from) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return day.atTime(until).atZone(zone).toInstant();
    }
}
