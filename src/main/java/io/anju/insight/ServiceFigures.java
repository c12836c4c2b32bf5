package io.anju.insight;

import io.anju.database.ListRead;
import io.anju.insight.BreakdownQueries.PartCount;
import io.anju.insight.BreakdownView.BreakdownFigure;
import io.anju.insight.BreakdownView.BreakdownPart;
import io.anju.insight.FigurePieces.Folded;
import io.anju.insight.Figures.Question;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How good the service was over a span of days (M4). The whole is put together from days that were counted before (ADR 0016);
 * its parts are counted from the records of the span, and therefore of at most a quarter.
 */
@Service
class ServiceFigures {

    /** A quarter and a day. */
    static final int MOST_DAYS_IN_PARTS = 93;

    private final Figures figures;
    private final FigureQueries queries;
    private final BreakdownQueries breakdowns;

    ServiceFigures(Figures figures, FigureQueries queries, BreakdownQueries breakdowns) {
        this.figures = figures;
        this.queries = queries;
        this.breakdowns = breakdowns;
    }

    /** All of them. Refuses what {@link Figures#page} refuses. */
    @ListRead
    public ServiceView page(Actor actor, Question question) {
        var scope = FigureScope.of(actor, question.project());
        var days = figures.days(question);
        var spans = days.spans();
        var counted = FigureTallies.of(queries.tally(FigurePage.SERVICE, scope, spans, days.now()), spans);
        var pauses = queries.pauses(scope, spans.getFirst(), days.now());
        return new ServiceView(
                days.now(),
                days.from(),
                days.to(),
                days.zone().getId(),
                ServiceView.FEW,
                FigurePage.SERVICE.keys().stream()
                        .map(key -> counted.view(
                                key, pauses.getOrDefault(key, List.of()), question.link(key, days.from(), days.to())))
                        .toList());
    }

    /**
     * Told apart. Refuses what {@link Figures#page} refuses, spans of more than a quarter, and people to whoever does not judge
     * the work of others.
     */
    @ListRead
    public BreakdownView parts(Actor actor, FigureDimension by, Question question) {
        var scope = by == FigureDimension.PERSON
                ? FigureScope.ofPeople(actor, question.project())
                : FigureScope.of(actor, question.project());
        var days = figures.days(question);
        if (FigureSpan.length(days.from(), days.to()) >= MOST_DAYS_IN_PARTS) {
            throw Refused.field("from", "span-invalid");
        }
        var span = days.spans().getFirst();
        var counts = new ArrayList<PartCount>();
        FigurePieces.of(span.from(), span.to(), Folded.NOTHING)
                .live()
                .forEach(piece -> counts.addAll(breakdowns.tally(by, scope, piece, days.now())));
        var codes = counts.stream()
                .map(PartCount::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = breakdowns.names(by, codes);
        var parts = counts.stream()
                .collect(Collectors.groupingBy(
                        part -> Optional.ofNullable(part.code()),
                        Collectors.mapping(PartCount::count, Collectors.toList())))
                .entrySet()
                .stream()
                .map(part -> part(part.getKey().orElse(null), names, part.getValue()))
                .sorted(Comparator.comparing(BreakdownPart::due)
                        .reversed()
                        .thenComparing(BreakdownPart::code, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new BreakdownView(by, ServiceView.FEW, parts);
    }

    private static BreakdownPart part(@Nullable String code, Map<String, String> names, List<FigureCount> counts) {
        var tallies = counts.stream()
                .collect(Collectors.groupingBy(
                        FigureCount::key, Collectors.collectingAndThen(Collectors.toList(), FigureTally::of)));
        var promises = FigureTally.of(
                counts.stream().filter(count -> count.key().isPromise()).toList());
        return new BreakdownPart(
                code,
                code == null ? null : names.get(code),
                promises.share(),
                promises.total(),
                FigurePage.SERVICE.keys().stream()
                        .filter(tallies::containsKey)
                        .map(key -> figure(key, Objects.requireNonNull(tallies.get(key))))
                        .toList());
    }

    private static BreakdownFigure figure(FigureKey key, FigureTally tally) {
        return new BreakdownFigure(
                key, tally.total(), tally.met(), tally.share(), tally.mean(), FigureView.durations(tally));
    }
}
