package io.anju.insight;

import io.anju.insight.FigureChartQueries.Counted;
import io.anju.insight.FigureChartQueries.Dimension;
import io.anju.insight.FigureChartsView.FigurePoint;
import io.anju.insight.FigureChartsView.FigureSlice;
import io.anju.insight.FigurePieces.Folded;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is drawn of days that are over (ADR 0016). */
@Component
class FoldedCharts {

    private static final String OF_DAYS =
            " m.day >= :first and m.day < :after and m.day <> all(cast(:changed as date[])) and "
                    + FigureScope.CONDITION;
    private static final String POINTS = """
            select m.key, m.day, sum(m.total) as total, sum(m.met) as met from insight.day_tally m
            where m.key = any(:keys) and""" + OF_DAYS + "group by m.key, m.day";
    private static final String SLICES =
            """
            select case when grouping(m.category) = 0 then 'CATEGORY' else 'CHANNEL' end as dimension,
                coalesce(m.category, m.channel) as code, sum(m.count) as count
            from (select m.category, m.channel, m.count from insight.day_slice m where""" + OF_DAYS + "offset 0) m" + " group by grouping sets ((m.category), (m.channel))";

    private final JdbcClient jdbc;

    FoldedCharts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FigurePoint> points(FigureScope scope, FigurePieces span, Folded folded) {
        return of(POINTS, scope, span, folded)
                .param("keys", FigureCharts.drawn())
                .query((row, number) -> new FigurePoint(
                        FigureKey.valueOf(row.getString("key")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("total"),
                        row.getLong("met")))
                .list();
    }

    List<Counted> slices(FigureScope scope, FigurePieces span, Folded folded) {
        return of(SLICES, scope, span, folded)
                .query((row, number) -> new Counted(
                        Dimension.valueOf(row.getString("dimension")),
                        new FigureSlice(row.getString("code"), row.getLong("count"))))
                .list();
    }

    private JdbcClient.StatementSpec of(String text, FigureScope scope, FigurePieces span, Folded folded) {
        return scope.in(jdbc.sql(text))
                .param("first", span.first())
                .param("after", span.after())
                .param("changed", FoldedDays.texts(folded.changed(), day -> day));
    }
}
