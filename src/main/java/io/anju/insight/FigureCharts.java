package io.anju.insight;

import io.anju.insight.FigureChartQueries.Dimension;
import io.anju.insight.Figures.Question;
import io.anju.kernel.Actor;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How figures went from day to day, and what the reported things are: three statements. */
@Service
class FigureCharts {

    /** A line of fewer days says little. */
    static final int FEWEST_DAYS = 14;

    /** More bars than this cannot be told apart. */
    static final int MOST_DAYS = 31;

    private final Figures figures;
    private final FigureChartQueries queries;

    FigureCharts(Figures figures, FigureChartQueries queries) {
        this.figures = figures;
        this.queries = queries;
    }

    /** The charts beside the figures of these days; refuses what {@link Figures#page} refuses. */
    @Transactional(readOnly = true)
    public FigureChartsView of(Actor actor, Question question) {
        var scope = FigureScope.of(actor, question.project());
        var asked = figures.days(question);
        var length = FigureSpan.length(asked.from(), asked.to()) + 1;
        var first = asked.to().minusDays(Math.clamp(length, FEWEST_DAYS, MOST_DAYS) - 1L);
        var shown = new Figures.Days(first, asked.to(), asked.zone(), asked.now());
        var slices = queries.slices(scope, asked.spans().getFirst());
        return new FigureChartsView(
                first,
                asked.to(),
                Stream.concat(queries.late(scope, shown).stream(), queries.days(scope, shown).stream())
                        .toList(),
                Dimension.CATEGORY.of(slices),
                Dimension.CHANNEL.of(slices));
    }
}
