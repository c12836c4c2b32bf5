package io.anju.insight;

import io.anju.calendar.ServiceCalendar;
import io.anju.insight.FigurePieces.Folded;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was counted of days that are over (ADR 0016). */
@Component
class FoldedDays {

    private static final String KNOWN = """
            select f.folded, array(select distinct c.day from insight.changed_day c where c.day < f.folded order by c.day) as changed
            from insight.fold f""";

    /** Lengths are told of the first span alone: of those it is compared with nobody asks. */
    private static final String TALLY = """
            with m as materialized (
                select s.no, d.* from unnest(:numbers, cast(:firsts as date[]), cast(:afters as date[])) s (no, f, t)
                cross join lateral (select * from insight.day_tally m where m.day >= s.f and m.day < s.t
                    and m.key = any(:keys) and m.day <> all(cast(:changed as date[])) and
            """ + FigureScope.CONDITION + """
                offset 0) d)
            select m.no as span, m.key, sum(m.total) as total, sum(m.met) as met, sum(m.excluded) as excluded,
                sum(m.scores)::bigint as scores, null::int as minutes, 0 as timed
            from m group by m.no, m.key
            union all
            select m.no, m.key, 0, 0, 0, null, t.minutes, sum(t.times)
            from m cross join lateral unnest(m.minutes, m.timed) t (minutes, times) where m.no = 0
            group by m.no, m.key, t.minutes""";

    private static final String PAUSES = """
            select m.key, m.whose, sum(m.seconds) as seconds, sum(m.going_on) as going_on, sum(m.began) as began
            from insight.day_pause m where m.day >= :first and m.day < :after and m.day <> all(cast(:changed as date[])) and
            """ + FigureScope.CONDITION + " group by m.key, m.whose";

    private final JdbcClient jdbc;

    FoldedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is counted; never of today, should the clock have stepped back. */
    Folded known(Instant now) {
        var today = LocalDate.ofInstant(now, ServiceCalendar.CHINA);
        return jdbc.sql(KNOWN)
                .query((row, number) -> {
                    var until = row.getObject("folded", LocalDate.class);
                    var changed = (Date[]) row.getArray("changed").getArray();
                    return new Folded(
                            until.isBefore(today) ? until : today,
                            Arrays.stream(changed).map(Date::toLocalDate).toList());
                })
                .optional()
                .orElse(Folded.NOTHING);
    }

    List<FigureCount> tally(FigurePage page, FigureScope scope, List<FigurePieces> spans, Folded folded) {
        return scope.in(jdbc.sql(TALLY))
                .param("keys", page.names())
                .param("numbers", IntStream.range(0, spans.size()).boxed().toArray(Integer[]::new))
                .param("firsts", texts(spans, FigurePieces::first))
                .param("afters", texts(spans, FigurePieces::after))
                .param("changed", texts(folded.changed(), day -> day))
                .query(FigureCount::read)
                .list();
    }

    List<FigurePauses> pauses(FigureScope scope, FigurePieces span, Folded folded) {
        return scope.in(jdbc.sql(PAUSES))
                .param("first", span.first())
                .param("after", span.after())
                .param("changed", texts(folded.changed(), day -> day))
                .query(FigurePauses::read)
                .list();
    }

    static <T> String[] texts(List<T> of, Function<T, LocalDate> day) {
        return of.stream().map(each -> day.apply(each).toString()).toArray(String[]::new);
    }
}
