package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.ClockEntry.Kind;
import io.anju.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes a clock's history by hand, in the wall time of Shanghai, and reckons it. */
final class ClockBook {

    private static final UUID COMPANY = Ids.next();
    private static final UUID CLOCK = Ids.next();

    private final List<ClockEntry> entries = new ArrayList<>();

    /** Wednesday 4 November 2026, a plain working day, unless the text names its date. */
    static Instant at(String time) {
        return LocalDateTime.parse(time.contains("T") ? time : "2026-11-04T" + time)
                .atZone(ServiceCalendar.CHINA)
                .toInstant();
    }

    static ClockBook started(String at, Term term) {
        return new ClockBook().add(Fact.promised(Kind.STARTED, at(at), term, null));
    }

    static Term minutes(int minutes) {
        return new Term.Elapsed(Duration.ofMinutes(minutes));
    }

    static Term openHours(int hours) {
        return new Term.Open(Duration.ofHours(hours));
    }

    ClockBook paused(String at) {
        return paused(at, PauseReason.CUSTOMER, WhoseTime.CUSTOMER);
    }

    ClockBook paused(String at, PauseReason reason, WhoseTime whose) {
        return add(Fact.paused(at(at), new Pause(reason, whose, null, null)));
    }

    ClockBook resumed(String at) {
        return add(Fact.of(Kind.RESUMED, at(at)));
    }

    ClockBook stopped(String at) {
        return add(Fact.of(Kind.STOPPED, at(at)));
    }

    ClockBook reopened(String at) {
        return add(Fact.of(Kind.REOPENED, at(at)));
    }

    ClockBook cancelled(String at) {
        return add(Fact.of(Kind.CANCELLED, at(at)));
    }

    ClockBook moved(String at, Term term) {
        return add(Fact.promised(Kind.MOVED, at(at), term, null));
    }

    ClockBook add(Fact fact) {
        entries.add(fact.entry(COMPANY, CLOCK));
        return this;
    }

    ClockLife life() {
        return ClockLife.of(entries);
    }

    Reckoning reckon() {
        return Reckoning.of(life(), 75, () -> ServiceCalendar.standard(ServiceCalendar.CHINA));
    }
}
