package io.anju.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same figures told apart by project, category, team, person or contractor.
 *
 * @param few see {@link ServiceView}
 * @param parts those with the most promises first
 */
record BreakdownView(FigureDimension by, int few, List<BreakdownPart> parts) {

    /**
     * One of them.
     *
     * @param code absent for what belongs to none of them
     * @param name absent where the code is a category, and for whoever is no longer known
     * @param timeliness kept promises of all that were due, whatever they were about; absent where none was
     * @param due how many were due
     * @param figures those with members
     */
    record BreakdownPart(
            @Nullable String code,
            @Nullable String name,
            @Nullable Double timeliness,
            long due,
            List<BreakdownFigure> figures) {}

    /** One figure of one of them; see {@link FigureView}. */
    record BreakdownFigure(
            FigureKey key,
            long total,
            long met,
            @Nullable Double share,
            @Nullable Double mean,
            FigureView.@Nullable FigureDurations durations) {}
}
