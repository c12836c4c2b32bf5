package io.anju.insight;

import io.anju.database.ListRead;
import io.anju.insight.Figures.Question;
import io.anju.kernel.Actor;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** Whose minutes the promises of a span of days took (M4): short spans from the records, long ones from days kept (ADR 0016). */
@Service
class ServiceMinutes {

    private final Figures figures;
    private final FoldedDays folded;
    private final FoldedMinutes kept;
    private final PromiseMinutes minutes;

    ServiceMinutes(Figures figures, FoldedDays folded, FoldedMinutes kept, PromiseMinutes minutes) {
        this.figures = figures;
        this.folded = folded;
        this.kept = kept;
        this.minutes = minutes;
    }

    /** Of every promise, missed and kept ones apart; what still runs is not in it. Refuses what {@link Figures#page} refuses. */
    @ListRead
    public ServiceMinutesView page(Actor actor, Question question) {
        var scope = FigureScope.of(actor, question.project());
        var days = figures.days(question);
        var span = days.spans().getFirst();
        var known = folded.known(days.now());
        var pieces = FigurePieces.of(span.from(), span.to(), known);
        var counts = new ArrayList<>(kept.of(scope, pieces, known));
        pieces.live()
                .forEach(piece -> counts.addAll(minutes.count(minutes.due(scope, piece, days.now()), days.now())
                        .values()));
        return new ServiceMinutesView(
                days.now(),
                MinuteCount.sum(counts).stream()
                        .map(count -> new ServiceMinutesView.Promises(
                                count.key(),
                                count.met(),
                                count.promises(),
                                count.minutes(),
                                question.link(count.key(), days.from(), days.to()) + "&outcome="
                                        + (count.met() ? "MET" : "MISSED")))
                        .toList());
    }
}
