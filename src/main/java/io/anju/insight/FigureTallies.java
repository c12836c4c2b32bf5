package io.anju.insight;

import io.anju.insight.FigureView.FigureComparison;
import io.anju.insight.FigureView.FigurePause;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was counted over the span that was asked for and over those it is compared with. */
record FigureTallies(Map<String, FigureTally> counted, List<FigureSpan> spans) {

    static final String TOP_TWO_BOX = "CSAT_TOP_2_BOX";

    static FigureTallies of(List<FigureCount> parts, List<FigureSpan> spans) {
        return new FigureTallies(
                parts.stream()
                        .collect(Collectors.groupingBy(
                                part -> name(part.key(), part.span()),
                                Collectors.collectingAndThen(Collectors.toList(), FigureTally::of))),
                spans);
    }

    FigureView view(FigureKey key, List<FigurePause> pauses, String records) {
        var tally = tally(key, 0);
        return new FigureView(
                key,
                key.basis(),
                key.better(),
                key.target(),
                tally.total(),
                tally.met(),
                tally.excluded(),
                share(key, tally),
                tally.mean(),
                key == FigureKey.SATISFACTION ? TOP_TWO_BOX : null,
                FigureView.durations(tally),
                pauses,
                List.of(comparison(key, 1), comparison(key, 2)),
                records);
    }

    FiguresView.FigureHeadline headline(long attention) {
        var arrivals = tally(FigureKey.ON_TIME_ARRIVE, 0);
        var open = tally(FigureKey.OPEN, 0);
        return new FiguresView.FigureHeadline(
                tally(FigureKey.REPORTED, 0).total(),
                arrivals.met(),
                arrivals.total(),
                open.total() - open.met(),
                attention);
    }

    private FigureComparison comparison(FigureKey key, int span) {
        var tally = tally(key, span);
        return new FigureComparison(
                spans.get(span).kindFor(key), tally.total(), tally.met(), share(key, tally), tally.mean());
    }

    /** A share of what happens to be open, or of what nothing is asked of, says nothing: there the numbers count. */
    private static @Nullable Double share(FigureKey key, FigureTally tally) {
        return key.basis() == FigureKey.Basis.NOW || key.better() == FigureKey.Better.NEITHER ? null : tally.share();
    }

    private FigureTally tally(FigureKey key, int span) {
        return counted.getOrDefault(name(key, span), FigureTally.of(List.of()));
    }

    private static String name(FigureKey key, int span) {
        return key + " " + span;
    }
}
