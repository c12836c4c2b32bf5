package io.anju.insight;

import io.anju.deadlines.WhoseTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it is shown.
 *
 * @param basis the date by which records fall into the span
 * @param target the usual target as a share
 * @param total records that count
 * @param met those for which it went well; for open promises those still in time; for reopened ones the reopened
 * @param excluded records of the span that say nothing about it and are left out
 * @param share met of total; absent where nothing counts and where a share makes no sense
 * @param mean mean score of ratings
 * @param method how satisfaction was reckoned
 * @param durations how long it took without pauses
 * @param pauses time spent in pauses, which is not in the durations, by whose time it was
 * @param records where the records are that it counts
 */
record FigureView(
        FigureKey key,
        FigureKey.Basis basis,
        FigureKey.Better better,
        @Nullable Double target,
        long total,
        long met,
        long excluded,
        @Nullable Double share,
        @Nullable Double mean,
        @Nullable String method,
        @Nullable FigureDurations durations,
        List<FigurePause> pauses,
        List<FigureComparison> comparisons,
        String records) {

    /** Half, nine in ten and nineteen in twenty took at most so many seconds, in whole minutes. */
    record FigureDurations(double p50, double p90, double p95) {}

    /** Seconds in pauses. */
    record FigurePause(WhoseTime whose, long seconds) {}

    /** The same figure over another span. */
    record FigureComparison(
            FigureSpan.Kind span,
            long total,
            long met,
            @Nullable Double share,
            @Nullable Double mean) {}

    static @Nullable FigureDurations durations(FigureTally tally) {
        var p50 = tally.seconds(50);
        var p90 = tally.seconds(90);
        var p95 = tally.seconds(95);
        return p50 == null || p90 == null || p95 == null ? null : new FigureDurations(p50, p90, p95);
    }
}
