package io.anju.insight;

import io.anju.insight.FigurePieces.Piece;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the records themselves. */
@Component
class LiveFigures {

    private static final Map<FigurePage, String> TALLIES = Arrays.stream(FigurePage.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    LiveFigures::tallyOf,
                    (one, other) -> one,
                    () -> new EnumMap<>(FigurePage.class)));
    private static final String PAUSES = "select p.key, p.whose, " + FigureTexts.PAUSE_COUNTS
            + FigureTexts.pauses("unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[])) s (f, t)", "")
            + " group by p.key, p.whose";

    private final JdbcClient jdbc;

    LiveFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to count for a span.
     *
     * @param number of the span
     * @param piece a part of it; null for none
     * @param at when to look at what is open; null for not at all
     */
    record Look(int number, @Nullable Piece piece, @Nullable Instant at) {}

    List<FigureCount> tally(FigurePage page, FigureScope scope, List<Look> looks, Instant now) {
        return scope.in(jdbc.sql(Objects.requireNonNull(TALLIES.get(page))))
                .param("keys", page.names())
                .param("numbers", looks.stream().map(Look::number).toArray(Integer[]::new))
                .param(
                        "froms",
                        instants(
                                looks,
                                look -> look.piece() == null
                                        ? null
                                        : look.piece().from()))
                .param(
                        "tos",
                        instants(
                                looks,
                                look -> look.piece() == null
                                        ? null
                                        : look.piece().to()))
                .param("ats", instants(looks, Look::at))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FigureCount::read)
                .list();
    }

    /** How long the promises of a piece stood still, and in whose time. */
    List<FigurePauses> pauses(FigureScope scope, List<Piece> pieces, Instant now) {
        return scope.in(jdbc.sql(PAUSES))
                .param("froms", instants(pieces, Piece::from))
                .param("tos", instants(pieces, Piece::to))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FigurePauses::read)
                .list();
    }

    private static String tallyOf(FigurePage page) {
        return "select s.no as span, m.key, " + FigureTexts.COUNTS
                + FigureTexts.of("""
            unnest(:numbers, cast(:froms as timestamptz[]), cast(:tos as timestamptz[]), cast(:ats as timestamptz[]))
                s (no, f, t, at)
            """, FigureSource.members(page))
                + " where m.key = any(:keys) and " + FigureScope.CONDITION + " group by s.no, m.key, minutes";
    }

    private static <T> @Nullable String[] instants(List<T> of, Function<T, @Nullable Instant> which) {
        return of.stream()
                .map(each -> {
                    var instant = which.apply(each);
                    return instant == null ? null : instant.toString();
                })
                .toArray(String[]::new);
    }
}
