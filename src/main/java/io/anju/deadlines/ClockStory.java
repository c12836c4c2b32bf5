package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock told from its start: what was promised, where every minute went, and how it ended.
 *
 * @param promised what holds now
 * @param warnPercent the share of the promised time after which to warn
 * @param allowedSeconds the promised time in its own measure; negative where it was late from its start
 * @param countedSeconds what has counted of it
 * @param usedPercent the same as a share; null where nothing was promised in advance
 * @param turns what was promised, moved, done, reopened and called off, in the order in which it was entered
 * @param segments without a gap, from the start to the end or to now
 */
public record ClockStory(
        ClockView clock,
        Promised promised,
        int warnPercent,
        long allowedSeconds,
        long countedSeconds,
        @Nullable Long usedPercent,
        List<Turn> turns,
        List<ClockSegment> segments) {

    /**
     * Something that happened to the promise itself.
     *
     * @param promised for a start and a move
     */
    public record Turn(
            Kind kind,
            Instant at,
            @Nullable Promised promised,
            @Nullable String by,
            @Nullable String note) {

        /** What happened. */
        public enum Kind {
            STARTED,
            MOVED,
            STOPPED,
            REOPENED,
            CANCELLED
        }
    }

    static ClockStory of(ClockRow row, List<ClockEntry> history, Instant now, Supplier<ServiceCalendar> calendar) {
        var life = ClockLife.of(history);
        var segments = ClockExplanation.of(life, now, calendar);
        var allowed = Measure.allowance(life.term(), life.startsAt(), calendar).toSeconds();
        var counted = segments.stream()
                .filter(segment -> segment.kind() == ClockSegment.Kind.RUNNING)
                .map(segment -> Duration.between(segment.from(), segment.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toSeconds();
        return new ClockStory(
                row.view(now),
                Promised.of(life.term()),
                row.warnPercent(),
                allowed,
                counted,
                allowed > 0 ? counted * 100 / allowed : null,
                history.stream()
                        .filter(ClockStory::isTurn)
                        .sorted(Comparator.comparing(ClockEntry::id))
                        .map(ClockStory::turn)
                        .toList(),
                segments);
    }

    private static boolean isTurn(ClockEntry entry) {
        return entry.kind() != ClockEntry.Kind.PAUSED && entry.kind() != ClockEntry.Kind.RESUMED;
    }

    private static Turn turn(ClockEntry entry) {
        return new Turn(
                Turn.Kind.valueOf(entry.kind().name()),
                entry.at(),
                entry.term() == null ? null : Promised.of(entry.term()),
                entry.author(),
                entry.note());
    }
}
