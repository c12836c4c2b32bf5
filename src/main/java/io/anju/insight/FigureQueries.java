package io.anju.insight;

import io.anju.deadlines.WhoseTime;
import io.anju.insight.FigureView.FigurePause;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts: all figures over all spans in one statement, pauses in a second one. */
@Component
class FigureQueries {

    private static final String TALLY =
            """
            select s.no as span, m.key, count(m.met) as total, count(*) filter (where m.met) as met,
                count(*) filter (where m.met is null) as excluded,
                percentile_cont(0.5) within group (order by m.seconds) as p50,
                percentile_cont(0.9) within group (order by m.seconds) as p90,
                percentile_cont(0.95) within group (order by m.seconds) as p95,
                avg(m.score)::float8 as mean
            from unnest(cast(:froms as timestamptz[]), cast(:tos as timestamptz[]), cast(:ats as timestamptz[]))
                with ordinality s (f, t, at, no)
            cross join lateral (
            """ + FigureSource.allMembers() + ") m where" + FigureScope.CONDITION + "group by s.no, m.key";
    private static final String PAUSES = """
            select m.key, p.whose, round(sum(greatest(0, extract(epoch from
                least(coalesce(p.ended_at, :now), coalesce(c.stopped_at, :now)) - p.began_at)))) as seconds
            from (select cast(:from as timestamptz) as f, cast(:to as timestamptz) as t) s
            cross join lateral (
            """ + FigureSource.DUE_CLOCKS.members() + """
            ) m
            join deadlines.v_clock c on c.id = m.row_id
            join deadlines.v_pause p on p.company_id = c.company_id and p.clock_id = c.id
            where
            """ + FigureScope.CONDITION
            + "group by m.key, p.whose order by m.key, p.whose";

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was counted; figures without members have no row. */
    List<FigureTally> tally(FigureScope scope, List<FigureSpan> spans, Instant now) {
        return scope.in(jdbc.sql(TALLY))
                .param("froms", instants(spans, FigureSpan::from))
                .param("tos", instants(spans, FigureSpan::to))
                .param("ats", instants(spans, FigureSpan::at))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> FigureTally.read(row))
                .list();
    }

    /** How long the promises of a span stood still, and in whose time. */
    Map<FigureKey, List<FigurePause>> pauses(FigureScope scope, FigureSpan span, Instant now) {
        return scope
                .in(jdbc.sql(PAUSES))
                .param("from", span.from().atOffset(ZoneOffset.UTC))
                .param("to", span.to().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(
                        FigureKey.valueOf(row.getString("key")),
                        new FigurePause(WhoseTime.valueOf(row.getString("whose")), row.getLong("seconds"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String[] instants(List<FigureSpan> spans, Function<FigureSpan, Instant> which) {
        return spans.stream().map(which).map(Instant::toString).toArray(String[]::new);
    }
}
