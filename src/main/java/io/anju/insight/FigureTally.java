package io.anju.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for one figure over one span.
 *
 * @param span number of the span, from 0
 * @param total members that count
 * @param met those for which it went well (or, where lower is better for a share, those it is about)
 * @param excluded members left out
 */
record FigureTally(
        int span,
        FigureKey key,
        long total,
        long met,
        long excluded,
        @Nullable Double p50,
        @Nullable Double p90,
        @Nullable Double p95,
        @Nullable Double mean) {

    static FigureTally none(int span, FigureKey key) {
        return new FigureTally(span, key, 0, 0, 0, null, null, null, null);
    }

    static FigureTally read(ResultSet row) throws SQLException {
        return new FigureTally(
                row.getInt("span") - 1,
                FigureKey.valueOf(row.getString("key")),
                row.getLong("total"),
                row.getLong("met"),
                row.getLong("excluded"),
                row.getObject("p50", Double.class),
                row.getObject("p90", Double.class),
                row.getObject("p95", Double.class),
                row.getObject("mean", Double.class));
    }

    /** The share that was met; null where nothing counts, never 0 or 1. */
    @Nullable
    Double share() {
        return total == 0 ? null : (double) met / total;
    }
}
