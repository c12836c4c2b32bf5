package io.anju.insight;

import io.anju.deadlines.Party;
import io.anju.deadlines.PartyTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whose the minutes of promises of one kind were (S-01).
 *
 * @param met whether they are the kept ones or the missed ones
 * @param promises how many there are
 * @param minutes in sums, in the order of the parties; those without a share are left out
 */
record MinuteCount(FigureKey key, boolean met, long promises, List<PartyTime> minutes) {

    private record Kind(FigureKey key, boolean met) {}

    /** Adds up what belongs to the same figure and outcome; figures in their order, missed promises before kept ones. */
    static List<MinuteCount> sum(Collection<MinuteCount> parts) {
        return parts.stream().collect(Collectors.groupingBy(part -> new Kind(part.key, part.met))).entrySet().stream()
                .map(kind -> of(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(MinuteCount::key).thenComparing(MinuteCount::met))
                .toList();
    }

    private static MinuteCount of(Kind kind, List<MinuteCount> parts) {
        var seconds = new EnumMap<Party, Long>(Party.class);
        parts.stream()
                .flatMap(part -> part.minutes.stream())
                .forEach(time -> seconds.merge(time.party(), time.seconds(), Long::sum));
        return new MinuteCount(
                kind.key,
                kind.met,
                parts.stream().mapToLong(MinuteCount::promises).sum(),
                seconds.entrySet().stream()
                        .filter(time -> time.getValue() > 0)
                        .map(time -> new PartyTime(time.getKey(), time.getValue()))
                        .toList());
    }
}
