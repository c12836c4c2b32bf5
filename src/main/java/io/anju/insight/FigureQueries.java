package io.anju.insight;

import io.anju.deadlines.WhoseTime;
import io.anju.insight.FigureView.FigurePause;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts: all figures over all spans in one statement while those are short, else in one for each source and span, so that none
 * outlasts the patience of the pools; pauses in another.
 */
@Component
class FigureQueries {

    private static final Duration SHORT = Duration.ofDays(8);
    private static final String ALL = tally(FigureSource.allMembers());
    private static final Map<FigureSource, String> EACH = Arrays.stream(FigureSource.values())
            .collect(Collectors.toMap(Function.identity(), source -> tally(source.members())));

    /** Walled in twice: first the few pauses of these promises, then the clocks of those alone. */
    private static final String PAUSES = """
            select p.key, p.whose, round(sum(greatest(0, extract(epoch from
                least(coalesce(p.ended_at, :now), coalesce(c.stopped_at, :now)) - p.began_at)))) as seconds
            from (select m.key, p.*
                  from (select cast(:from as timestamptz) as f, cast(:to as timestamptz) as t) s
                  cross join lateral (
            """ + FigureSource.DUE_CLOCKS.members() + """
                  ) m
                  join deadlines.v_pause p on p.clock_id = m.row_id
                  where
            """ + FigureScope.CONDITION + """
                  offset 0) p
            join deadlines.v_clock c on c.company_id = p.company_id and c.id = p.clock_id
            group by p.key, p.whose order by p.key, p.whose""";

    private final JdbcClient jdbc;

    FigureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was counted; figures without members have no row. */
    List<FigureTally> tally(FigureScope scope, List<FigureSpan> spans, Instant now) {
        var numbers = IntStream.range(0, spans.size()).boxed().toList();
        if (spans.stream().allMatch(span -> span.length().compareTo(SHORT) <= 0)) {
            return tally(ALL, scope, spans, numbers, now);
        }
        return EACH.values().stream()
                .flatMap(text -> numbers.stream()
                        .flatMap(number ->
                                tally(text, scope, List.of(spans.get(number)), List.of(number), now).stream()))
                .toList();
    }

    private List<FigureTally> tally(
            String text, FigureScope scope, List<FigureSpan> spans, List<Integer> numbers, Instant now) {
        return scope.in(jdbc.sql(text))
                .param("numbers", numbers.toArray(Integer[]::new))
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

    private static String tally(String members) {
        return """
                select s.no as span, m.key, count(m.met) as total, count(*) filter (where m.met) as met,
                    count(*) filter (where m.met is null) as excluded,
                    percentile_cont(array[0.5, 0.9, 0.95]) within group (order by m.seconds) as percentiles,
                    avg(m.score)::float8 as mean
                from unnest(:numbers, cast(:froms as timestamptz[]), cast(:tos as timestamptz[]), cast(:ats as timestamptz[]))
                    s (no, f, t, at)
                cross join lateral (
                """ + members + ") m where" + FigureScope.CONDITION + "group by s.no, m.key";
    }

    private static String[] instants(List<FigureSpan> spans, Function<FigureSpan, Instant> which) {
        return spans.stream().map(which).map(Instant::toString).toArray(String[]::new);
    }
}
