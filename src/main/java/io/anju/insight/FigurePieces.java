package io.anju.insight;

import io.anju.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A span taken apart: whole days that are counted already, and what has to be counted now.
 *
 * @param first first of the folded days
 * @param after the day after the last of them; {@code first} where there are none
 * @param live what is left, in pieces of at most a month
 */
record FigurePieces(LocalDate first, LocalDate after, List<Piece> live) {

    private static final Duration MOST = Duration.ofDays(31);

    /** From an instant until before another. */
    record Piece(Instant from, Instant to) {}

    /**
     * What of the past is counted.
     *
     * @param until the first day that is not
     * @param changed earlier ones that changed since, in their order
     */
    record Folded(LocalDate until, List<LocalDate> changed) {

        static final Folded NOTHING = new Folded(LocalDate.MIN, List.of());

        boolean isNothing() {
            return until.equals(LocalDate.MIN);
        }
    }

    static FigurePieces of(Instant from, Instant to, Folded folded) {
        var begins = from.atZone(ServiceCalendar.CHINA).toLocalDate();
        var first = start(begins).isBefore(from) ? begins.plusDays(1) : begins;
        var ends = to.atZone(ServiceCalendar.CHINA).toLocalDate();
        var after = ends.isBefore(folded.until()) ? ends : folded.until();
        var live = new ArrayList<Piece>();
        if (!first.isBefore(after)) {
            cut(from, to, live);
            return new FigurePieces(first, first, live);
        }
        cut(from, start(first), live);
        for (var day : folded.changed()) {
            if (!day.isBefore(first) && day.isBefore(after)) {
                cut(start(day), start(day.plusDays(1)), live);
            }
        }
        cut(start(after), to, live);
        return new FigurePieces(first, after, live);
    }

    /** When a folded day begins, wherever the project is. */
    static Instant start(LocalDate day) {
        return day.atStartOfDay(ServiceCalendar.CHINA).toInstant();
    }

    private static void cut(Instant from, Instant to, List<Piece> into) {
        for (var at = from; at.isBefore(to); at = at.plus(MOST)) {
            var end = at.plus(MOST);
            into.add(new Piece(at, end.isBefore(to) ? end : to));
        }
    }
}
