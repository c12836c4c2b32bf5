package io.anju.insight;

import io.anju.insight.FigureView.FigurePause;
import io.anju.insight.LiveFigures.Look;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts the figures of a page over all spans: short ones in one statement, of long ones only what is not folded, piece by piece, so that
 * no statement outlasts the patience of the pools.
 */
@Component
class FigureQueries {

    private final FoldedDays folded;
    private final LiveFigures live;

    FigureQueries(FoldedDays folded, LiveFigures live) {
        this.folded = folded;
        this.live = live;
    }

    /** What was counted; figures without members have no part. */
    List<FigureCount> tally(FigurePage page, FigureScope scope, List<FigureSpan> spans, Instant now) {
        var numbers = IntStream.range(0, spans.size()).boxed().toList();
        if (spans.stream().allMatch(FigureSpan::isShort)) {
            var looks = numbers.stream()
                    .map(no -> new Look(no, spans.get(no).whole(), spans.get(no).at()))
                    .toList();
            return live.tally(page, scope, looks, now);
        }
        var known = folded.known(now);
        var pieces = spans.stream()
                .map(span -> FigurePieces.of(span.from(), span.to(), known))
                .toList();
        var parts = new ArrayList<>(folded.tally(page, scope, pieces, known));
        var open = numbers.stream().map(no -> new Look(no, null, spans.get(no).at()));
        var looks =
                numbers.stream().flatMap(no -> pieces.get(no).live().stream().map(piece -> new Look(no, piece, null)));
        batches(Stream.concat(open, looks).toList())
                .forEach(batch -> parts.addAll(live.tally(page, scope, batch, now)));
        return parts;
    }

    /** How long the promises of a span stood still, and in whose time. */
    Map<FigureKey, List<FigurePause>> pauses(FigureScope scope, FigureSpan span, Instant now) {
        if (span.isShort()) {
            return FigurePauses.byKey(live.pauses(scope, List.of(span.whole()), now), now);
        }
        var known = folded.known(now);
        var pieces = FigurePieces.of(span.from(), span.to(), known);
        var parts = new ArrayList<>(folded.pauses(scope, pieces, known));
        pieces.live().forEach(piece -> parts.addAll(live.pauses(scope, List.of(piece), now)));
        return FigurePauses.byKey(parts, now);
    }

    /** As many looks together as are short together. */
    private static List<List<Look>> batches(List<Look> looks) {
        var batches = new ArrayList<List<Look>>();
        var length = FigureSpan.SHORT;
        for (var look : looks) {
            var piece = look.piece();
            var longer = piece == null ? length : length.plus(Duration.between(piece.from(), piece.to()));
            if (batches.isEmpty() || longer.compareTo(FigureSpan.SHORT) > 0) {
                batches.add(new ArrayList<>());
                longer = piece == null ? Duration.ZERO : Duration.between(piece.from(), piece.to());
            }
            batches.getLast().add(look);
            length = longer;
        }
        return batches;
    }
}
