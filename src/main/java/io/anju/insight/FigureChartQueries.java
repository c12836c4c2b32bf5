package io.anju.insight;

import io.anju.insight.FigureChartsView.FigurePoint;
import io.anju.insight.FigureChartsView.FigureSlice;
import io.anju.insight.FigurePieces.Piece;
import io.anju.insight.Figures.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Counts by day, category and channel, over the same members as the figures. */
@Component
class FigureChartQueries {

    private static final String DAYS = """
            select m.key, (m.at at time zone :zone)::date as day, count(m.met) as total,
                count(*) filter (where m.met) as met
            from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[])) s (f, t)
            cross join lateral (
            """
            + Stream.of(
                            FigureSource.DUE_CLOCKS,
                            FigureSource.ENDED_REQUESTS,
                            FigureSource.REPORTED_REQUESTS,
                            FigureSource.RATINGS)
                    .map(FigureSource::members)
                    .collect(Collectors.joining(" union all "))
            + ") m where m.key = any(:keys) and" + FigureScope.CONDITION
            + "group by m.key, day order by day, m.key";
    private static final String LATE = """
            select m.key, s.day, count(m.met) as total, count(*) filter (where m.met) as met
            from unnest(cast(:days as date[]), cast(:ats as timestamptz[])) s (day, at)
            cross join lateral (
            """ + FigureSource.OPEN_REQUESTS.members() + ") m where" + FigureScope.CONDITION
            + "group by m.key, s.day order by s.day";

    /** Walled in as the members are: of a query with grouping sets the server reads every request there ever was. */
    private static final String SLICES =
            """
            select case when grouping(m.category) = 0 then 'CATEGORY' else 'CHANNEL' end as dimension,
                coalesce(m.category, m.channel) as code, count(*) as count
            from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[])) s (f, t)
            cross join lateral (select category, channel, project_id from requests.v_request
                where reported_at >= s.f and reported_at < s.t offset 0) m
            where""" + FigureScope.CONDITION + "group by grouping sets ((m.category), (m.channel))";

    private final JdbcClient jdbc;

    FigureChartQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What reported things are counted by. */
    enum Dimension {
        CATEGORY,
        CHANNEL
    }

    /** One slice of one of them. */
    record Counted(Dimension dimension, FigureSlice slice) {}

    /** What fell into each day of these pieces. */
    List<FigurePoint> days(FigureScope scope, List<Piece> pieces, Days days) {
        return in(pieces, scope.in(jdbc.sql(DAYS)))
                .param("keys", FigureCharts.drawn())
                .param("zone", days.zone().getId())
                .param("now", days.now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new FigurePoint(
                        FigureKey.valueOf(row.getString("key")),
                        row.getObject("day", LocalDate.class),
                        row.getLong("total"),
                        row.getLong("met")))
                .list();
    }

    /** What was open at the end of each day, of today now. */
    List<FigurePoint> late(FigureScope scope, Days days) {
        var all = days.from().datesUntil(days.to().plusDays(1)).toList();
        var ends = all.stream().map(day -> end(day, days).toString()).toArray(String[]::new);
        return scope.in(jdbc.sql(LATE))
                .param("days", all.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("ats", ends)
                .query((row, number) -> new FigurePoint(
                        FigureKey.OPEN,
                        row.getObject("day", LocalDate.class),
                        row.getLong("total"),
                        row.getLong("met")))
                .list();
    }

    /** What was reported in these pieces. */
    List<Counted> slices(FigureScope scope, List<Piece> pieces) {
        return in(pieces, scope.in(jdbc.sql(SLICES)))
                .query((row, number) -> new Counted(
                        Dimension.valueOf(row.getString("dimension")),
                        new FigureSlice(row.getString("code"), row.getLong("count"))))
                .list();
    }

    private static StatementSpec in(List<Piece> pieces, StatementSpec statement) {
        return statement
                .param(
                        "froms",
                        pieces.stream().map(piece -> piece.from().toString()).toArray(String[]::new))
                .param(
                        "tos",
                        pieces.stream().map(piece -> piece.to().toString()).toArray(String[]::new));
    }

    private static Instant end(LocalDate day, Days days) {
        var end = day.plusDays(1).atStartOfDay(days.zone()).toInstant();
        return end.isBefore(days.now()) ? end : days.now();
    }
}
