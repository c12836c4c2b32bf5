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
        var percentiles = row.getArray("percentiles");
        var seconds = percentiles == null ? new Double[3] : (Double[]) percentiles.getArray();
        return new FigureTally(
                row.getInt("span"),
                FigureKey.valueOf(row.getString("key")),
                row.getLong("total"),
                row.getLong("met"),
                row.getLong("excluded"),
                seconds[0],
                seconds[1],
                seconds[2],
                row.getObject("mean", Double.class));
    }

    /** The share that was met; null where nothing counts, never 0 or 1. */
    @Nullable
    Double share() {
        return total == 0 ? null : (double) met / total;
    }
}
