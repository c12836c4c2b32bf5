package io.anju.world;

import io.anju.requests.RequestKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the story: what somebody reports and how it goes.
 *
 * @param urgency impact and urgency as the desk judges them, null to go by the category
 * @param reporter by name; {@code -} for a stranger who scans a label
 * @param turns what is out of the ordinary about it
 * @param words what the reporter said
 * @param done what was done, or answered
 */
record Tale(
        String project,
        RequestKind kind,
        String category,
        @Nullable String urgency,
        String place,
        String reporter,
        String channel,
        Set<String> turns,
        String title,
        String words,
        String done) {

    private static final int WHEN = 2;

    /** Reads {@code day | time | project | kind | category | urgency | place | reporter | channel | turns | title | ...}. */
    static Tale read(List<String> cells) {
        var cell = cells.subList(WHEN, cells.size());
        return new Tale(
                cell.get(0),
                RequestKind.valueOf(cell.get(1)),
                cell.get(2),
                cell.get(3).isEmpty() ? null : cell.get(3),
                cell.get(4),
                cell.get(5),
                cell.get(6),
                Set.copyOf(Arrays.asList(cell.get(7).split(" "))),
                cell.get(8),
                cell.get(9),
                cell.get(10));
    }

    boolean has(String turn) {
        return turns.contains(turn);
    }

    boolean isRepair() {
        return kind == RequestKind.REPAIR;
    }

    /** How the reporter rates it, from 1 to 5; 0 for not at all. */
    int score() {
        return turns.stream()
                .filter(turn -> turn.matches("r[1-5]"))
                .mapToInt(turn -> turn.charAt(1) - '0')
                .findFirst()
                .orElse(0);
    }

    /** Where the reporter points on the plan, from the left and from the top; null for nowhere. */
    @Nullable
    List<Double> spot() {
        return turns.stream()
                .filter(turn -> turn.matches("at0[.][0-9]+,0[.][0-9]+"))
                .map(turn -> Arrays.stream(turn.substring(2).split(","))
                        .map(Double::valueOf)
                        .toList())
                .findFirst()
                .orElse(null);
    }

    boolean isByStranger() {
        return reporter.equals("-");
    }
}
