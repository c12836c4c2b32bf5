package io.anju.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The time a figure looks at.
 *
 * @param kind how it relates to the span that was asked for
 * @param from first instant
 * @param to the instant after the last
 * @param at the instant at which open things are counted
 */
record FigureSpan(Kind kind, Instant from, Instant to, Instant at) {

    /** As long as may be counted at once. */
    static final Duration SHORT = Duration.ofDays(8);

    /** How a span relates to the one that was asked for. */
    enum Kind {
        ASKED,
        DAY_BEFORE,
        /** The same weekday of the week before. */
        WEEK_BEFORE,
        /** The same number of days directly before. */
        SPAN_BEFORE,
        /** The thirty days directly before. */
        THIRTY_DAYS_BEFORE
    }

    /** The days that were asked for, and the two spans they are compared with. */
    static List<FigureSpan> of(LocalDate from, LocalDate to, ZoneId zone, Instant now) {
        var after = to.plusDays(1);
        var oneDay = length(from, after) == 1;
        var before = oneDay
                ? span(Kind.DAY_BEFORE, from.minusDays(1), from, zone, now)
                : span(Kind.SPAN_BEFORE, from.minusDays(length(from, after)), from, zone, now);
        var usual = oneDay
                ? span(Kind.WEEK_BEFORE, from.minusDays(7), after.minusDays(7), zone, now)
                : span(Kind.THIRTY_DAYS_BEFORE, from.minusDays(30), from, zone, now);
        return List.of(
                span(Kind.ASKED, from, after, zone, now),
                before.lookingAt(now.minus(Duration.ofDays(1))),
                usual.lookingAt(now.minus(Duration.ofDays(7))));
    }

    /** How long it is. */
    Duration length() {
        return Duration.between(from, to);
    }

    /** Whether it is counted faster than it is put together from days. */
    boolean isShort() {
        return length().compareTo(SHORT) <= 0;
    }

    /** All of it. */
    FigurePieces.Piece whole() {
        return new FigurePieces.Piece(from, to);
    }

    /** Days between two dates. */
    static long length(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private static FigureSpan span(Kind kind, LocalDate from, LocalDate to, ZoneId zone, Instant at) {
        return new FigureSpan(
                kind, from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), at);
    }

    private FigureSpan lookingAt(Instant instant) {
        return new FigureSpan(kind, from, to, instant);
    }

    /** The same for figures that count what is open: those look at an instant, whatever days were asked for. */
    Kind kindFor(FigureKey key) {
        if (key.basis() != FigureKey.Basis.NOW || kind == Kind.ASKED) {
            return kind;
        }
        return kind == Kind.DAY_BEFORE || kind == Kind.SPAN_BEFORE ? Kind.DAY_BEFORE : Kind.WEEK_BEFORE;
    }
}
