package io.anju.workforce.rostering;

import java.util.List;
import java.util.Optional;

/**
 * Who stands what. Written once by whoever made it, read by everybody.
 *
 * @param cells a line per person, an entry per day: 0 is a free day, see {@link #shift} and {@link #trade}
 */
public record Roster(int trades, List<List<Integer>> cells) {

    public Roster {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** One shift of somebody's day. */
    public record Stand(int shift, int trade) {}

    /** What somebody does on a day; empty on a free one. */
    public Optional<Stand> at(int person, int day) {
        int cell = cells.get(person).get(day);
        return cell == 0 ? Optional.empty() : Optional.of(new Stand(shift(cell, trades), trade(cell, trades)));
    }

    static int cell(int shift, int trade, int trades) {
        return 1 + shift * trades + trade;
    }

    static int shift(int cell, int trades) {
        return (cell - 1) / trades;
    }

    static int trade(int cell, int trades) {
        return (cell - 1) % trades;
    }
}
