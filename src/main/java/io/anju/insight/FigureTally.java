package io.anju.insight;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for one figure over one span.
 *
 * @param total members that count
 * @param met those for which it went well (or, where lower is better for a share, those it is about)
 * @param excluded members left out
 * @param scores sum of the scores of those that count; null where they have none
 * @param timed how many took how many whole minutes, a minute begun counting as one
 */
record FigureTally(
        long total, long met, long excluded, @Nullable Long scores, SortedMap<Integer, Long> timed) {

    static FigureTally of(List<FigureCount> parts) {
        var timed = new TreeMap<Integer, Long>();
        for (var part : parts) {
            var minutes = part.minutes();
            if (minutes != null) {
                timed.merge(minutes, part.timed(), Long::sum);
            }
        }
        return new FigureTally(
                sum(parts, FigureCount::total),
                sum(parts, FigureCount::met),
                sum(parts, FigureCount::excluded),
                parts.stream()
                        .map(FigureCount::scores)
                        .filter(Objects::nonNull)
                        .reduce(Long::sum)
                        .orElse(null),
                timed);
    }

    /** The share that was met; null where nothing counts, never 0 or 1. */
    @Nullable
    Double share() {
        return total == 0 ? null : (double) met / total;
    }

    /** The mean of the scores; null where there are none. */
    @Nullable
    Double mean() {
        return scores == null || total == 0 ? null : (double) scores / total;
    }

    /** So many seconds, in whole minutes, the given share of the timed members took at most; null where none was timed. */
    @Nullable
    Double seconds(int percent) {
        var all = timed.values().stream().mapToLong(Long::longValue).sum();
        var rank = Math.ceilDiv(all * percent, 100);
        var passed = 0L;
        for (var minute : timed.entrySet()) {
            passed += minute.getValue();
            if (passed >= rank) {
                return minute.getKey() * 60.0;
            }
        }
        return null;
    }

    private static long sum(List<FigureCount> parts, ToLongFunction<FigureCount> what) {
        return parts.stream().mapToLong(what).sum();
    }
}
