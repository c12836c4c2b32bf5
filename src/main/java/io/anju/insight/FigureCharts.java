package io.anju.insight;

import io.anju.calendar.ServiceCalendar;
import io.anju.database.ListRead;
import io.anju.insight.FigureChartQueries.Counted;
import io.anju.insight.FigureChartQueries.Dimension;
import io.anju.insight.FigureChartsView.FigurePoint;
import io.anju.insight.FigureChartsView.FigureSlice;
import io.anju.insight.FigurePieces.Folded;
import io.anju.insight.Figures.Question;
import io.anju.kernel.Actor;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** How figures went from day to day, and what the reported things are, of days that are over as they were counted. */
@Service
class FigureCharts {

    /** A line of fewer days says little. */
    static final int FEWEST_DAYS = 14;

    /** More bars than this cannot be told apart. */
    static final int MOST_DAYS = 31;

    private static final Set<FigureKey> DRAWN = EnumSet.of(
            FigureKey.ON_TIME_ACCEPT,
            FigureKey.ON_TIME_ARRIVE,
            FigureKey.ON_TIME_RESTORE,
            FigureKey.ON_TIME_HANDLE,
            FigureKey.SOLVED,
            FigureKey.REPORTED,
            FigureKey.ENDED,
            FigureKey.FIRST_CONTACT,
            FigureKey.SATISFACTION);

    private final Figures figures;
    private final FigureChartQueries queries;
    private final FoldedDays days;
    private final FoldedCharts folded;

    FigureCharts(Figures figures, FigureChartQueries queries, FoldedDays days, FoldedCharts folded) {
        this.figures = figures;
        this.queries = queries;
        this.days = days;
        this.folded = folded;
    }

    /** The charts beside the figures of these days; refuses what {@link Figures#page} refuses. */
    @ListRead
    public FigureChartsView of(Actor actor, Question question) {
        var scope = FigureScope.of(actor, question.project());
        var asked = figures.days(question);
        var length = FigureSpan.length(asked.from(), asked.to()) + 1;
        var first = asked.to().minusDays(Math.clamp(length, FEWEST_DAYS, MOST_DAYS) - 1L);
        var shown = new Figures.Days(first, asked.to(), asked.zone(), asked.now());
        var span = asked.spans().getFirst();
        var known = span.isShort() ? Folded.NOTHING : days.known(asked.now());
        var slices = slices(scope, span, known);
        return new FigureChartsView(
                first,
                asked.to(),
                Stream.concat(queries.late(scope, shown).stream(), points(scope, shown, known).stream())
                        .toList(),
                of(Dimension.CATEGORY, slices),
                of(Dimension.CHANNEL, slices));
    }

    /** The figures that have a line from day to day. */
    static String[] drawn() {
        return DRAWN.stream().map(FigureKey::name).toArray(String[]::new);
    }

    /** Days of another zone than those that are folded are counted now. */
    private List<FigurePoint> points(FigureScope scope, Figures.Days shown, Folded known) {
        var span = shown.spans().getFirst();
        if (known.isNothing() || !shown.zone().equals(ServiceCalendar.CHINA)) {
            return queries.days(scope, List.of(span.whole()), shown);
        }
        var pieces = FigurePieces.of(span.from(), span.to(), known);
        return Stream.concat(
                        folded.points(scope, pieces, known).stream(),
                        queries.days(scope, pieces.live(), shown).stream())
                .sorted(Comparator.comparing(FigurePoint::day)
                        .thenComparing(point -> point.key().name()))
                .toList();
    }

    private List<Counted> slices(FigureScope scope, FigureSpan span, Folded known) {
        if (known.isNothing()) {
            return queries.slices(scope, List.of(span.whole()));
        }
        var pieces = FigurePieces.of(span.from(), span.to(), known);
        return Stream.concat(
                        folded.slices(scope, pieces, known).stream(), queries.slices(scope, pieces.live()).stream())
                .toList();
    }

    private static List<FigureSlice> of(Dimension dimension, List<Counted> all) {
        return all.stream()
                .filter(one -> one.dimension() == dimension)
                .map(Counted::slice)
                .collect(Collectors.groupingBy(FigureSlice::code, Collectors.summingLong(FigureSlice::count)))
                .entrySet()
                .stream()
                .map(sum -> new FigureSlice(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparing(FigureSlice::count).reversed().thenComparing(FigureSlice::code))
                .toList();
    }
}
