package io.anju.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a tally: members of a figure in a part of a span that took the same number of minutes.
 *
 * @param span number of the span, from 0
 * @param total members that count
 * @param scores sum of their scores; null where they have none
 * @param minutes whole minutes begun; null where nothing was timed
 * @param timed how many took so long
 */
record FigureCount(
        int span,
        FigureKey key,
        long total,
        long met,
        long excluded,
        @Nullable Long scores,
        @Nullable Integer minutes,
        long timed) {

    static FigureCount read(ResultSet row, int number) throws SQLException {
        return new FigureCount(
                row.getInt("span"),
                FigureKey.valueOf(row.getString("key")),
                row.getLong("total"),
                row.getLong("met"),
                row.getLong("excluded"),
                row.getObject("scores", Long.class),
                row.getObject("minutes", Integer.class),
                row.getLong("timed"));
    }
}
