package io.anju.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * What the morning page draws (M1).
 *
 * @param from first day of the points
 * @param to last day of the points, which is the last that was asked for
 * @param points days on which nothing counts have none
 * @param categories what was reported in the days that were asked for, the most frequent first
 * @param channels the ways it came in, the most frequent first
 */
record FigureChartsView(
        LocalDate from,
        LocalDate to,
        List<FigurePoint> points,
        List<FigureSlice> categories,
        List<FigureSlice> channels) {

    /** One figure on one day; open ones as they stood at its end, or stand now. */
    record FigurePoint(FigureKey key, LocalDate day, long total, long met) {}

    /** So much of what was reported belongs to this code. */
    record FigureSlice(String code, long count) {}
}
