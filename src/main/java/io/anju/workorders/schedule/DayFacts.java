package io.anju.workorders.schedule;

import io.anju.kernel.ProjectId;
import io.anju.workforce.Presence.Span;
import io.anju.workforce.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One project's day as it was known at an instant.
 *
 * @param day on the wall of the project
 * @param hours when the desk is open on that day, in order
 * @param jobs everything open, what stands in that day, and what is under way
 * @param people everybody who works in the project
 * @param more how many open orders were left out of {@code jobs} because there are too many
 */
record DayFacts(
        ProjectId project,
        LocalDate day,
        ZoneId zone,
        Instant now,
        List<Span> hours,
        List<DayJob> jobs,
        List<DayPerson> people,
        int more) {

    DayFacts {
        hours = List.copyOf(hours);
        jobs = List.copyOf(jobs);
        people = List.copyOf(people);
    }

    Instant begins() {
        return day.atStartOfDay(zone).toInstant();
    }

    Instant ends() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whole minutes from the beginning of the day, rounded up; before it below zero. */
    int minute(Instant at) {
        return (int) Math.ceilDiv(Duration.between(begins(), at).toSeconds(), 60);
    }

    /** The instant of that minute of the day. */
    Instant at(double minute) {
        return begins().plus(Duration.ofMinutes(Math.round(minute)));
    }

    Optional<DayPerson> person(StaffId staff) {
        return people.stream().filter(each -> each.staff().equals(staff)).findFirst();
    }
}
