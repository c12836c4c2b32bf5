package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.kernel.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * @param minutes whose they were, in sums
 */
public record ClockStory(
        ClockView clock,
        Promised promised,
        int warnPercent,
        long allowedSeconds,
        long countedSeconds,
        @Nullable Long usedPercent,
        List<Turn> turns,
        List<ClockSegment> segments,
        List<PartyTime> minutes) {

    /**
     * Something that happened to the promise itself.
     *
     * @param promised for a start and a move
     * @param terms the published terms that said so; null for the usual ones and for what was agreed otherwise
     */
    public record Turn(
            Kind kind,
            Instant at,
            @Nullable Promised promised,
            @Nullable Terms terms,
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

    /**
     * The line that gave a promise, as people name it.
     *
     * @param number of the version in its scope
     * @param project whose terms they are; null for the company's
     * @param contract how the contract was called whose terms they are; null for the project's
     * @param from from when the version holds
     * @param shares how the company divides this term among its own people
     */
    public record Terms(
            int number,
            @Nullable ProjectId project,
            @Nullable String contract,
            Instant from,
            List<TermsLine.Share> shares) {

        static @Nullable Terms of(ClockEntry entry, Map<Integer, TermsVersion> versions) {
            var version = entry.termsVersion() == null ? null : versions.get(entry.termsVersion());
            var line = entry.termsLine();
            return version == null || line == null
                    ? null
                    : new Terms(
                            version.number(),
                            version.project(),
                            version.contractName(),
                            version.from(),
                            version.lines().get(line - 1).shares());
        }
    }

    static ClockStory of(
            ClockRow row,
            List<ClockEntry> history,
            Map<Integer, TermsVersion> versions,
            Hands hands,
            Instant now,
            Supplier<ServiceCalendar> calendar) {
        var life = ClockLife.of(history);
        var segments = hands.divide(ClockExplanation.of(life, now, calendar));
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
                        .map(entry -> turn(entry, versions))
                        .toList(),
                segments,
                Hands.sums(segments));
    }

    private static boolean isTurn(ClockEntry entry) {
        return entry.kind() != ClockEntry.Kind.PAUSED && entry.kind() != ClockEntry.Kind.RESUMED;
    }

    private static Turn turn(ClockEntry entry, Map<Integer, TermsVersion> versions) {
        return new Turn(
                Turn.Kind.valueOf(entry.kind().name()),
                entry.at(),
                entry.term() == null ? null : Promised.of(entry.term()),
                Terms.of(entry, versions),
                entry.author(),
                entry.note());
    }
}
