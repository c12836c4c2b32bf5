package io.anju.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who works when. Day and night are covered on every day; from today on the main crew is the one whose shift it is now, so
 * that whoever opens the demo in the evening finds the same people at work as in the morning.
 */
final class WorldShifts {

    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int EARLIEST = 9;
    private static final int LATEST = 18;
    private static final int BEFORE_NOW = 4;

    private final LocalDate since;
    private final LocalDate change;
    private final LocalTime from;
    private final LocalTime to;

    WorldShifts(LocalDate since, LocalDateTime now) {
        var byDay = now.getHour() >= EARLIEST && now.getHour() < LATEST;
        var begin = now.minusHours(BEFORE_NOW)
                .withMinute(0)
                .toLocalTime()
                .withSecond(0)
                .withNano(0);
        this.since = since;
        this.change = now.minusHours(BEFORE_NOW).toLocalDate();
        this.from = byDay ? MORNING : begin;
        this.to = this.from.plusHours(12);
    }

    /** The first day of the world. */
    LocalDate since() {
        return since;
    }

    /** Which people work together. */
    enum Crew {
        MAIN,
        OTHER,
        /** Stands in at any hour. */
        ALWAYS,
        OFFICE
    }

    /**
     * A weekly pattern.
     *
     * @param validTo null while open
     */
    record Shift(
            Set<DayOfWeek> days,
            LocalTime from,
            LocalTime to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    List<Shift> of(Crew crew) {
        return switch (crew) {
            case MAIN -> List.of(before(MORNING, EVENING), now(from, to));
            case OTHER -> List.of(before(EVENING, MORNING), now(to, from));
            case ALWAYS -> List.of(new Shift(DAILY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, since, null));
            case OFFICE -> List.of(new Shift(WORKDAYS, MORNING, EVENING, since, null));
        };
    }

    private Shift before(LocalTime begins, LocalTime ends) {
        return new Shift(DAILY, begins, ends, since, change.minusDays(1));
    }

    private Shift now(LocalTime begins, LocalTime ends) {
        return new Shift(DAILY, begins, ends, change, null);
    }
}
