package io.anju.insight;

import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts days that are over, so that a year need not be read again (ADR 0016). Runs for the company in scope. Marks of change go
 * before a day is counted: what changes meanwhile leaves one that stays.
 */
@Component
class DayFold {

    private static final String ANNOUNCE = """
            insert into insight.fold (company_id, announced, folded) values (:company, :until, :earliest)
            on conflict (company_id) do update set announced = greatest(fold.announced, excluded.announced)""";
    private static final String NEXT = """
            select (min(at) at time zone 'Asia/Shanghai')::date from (
                select min(due_at) as at from deadlines.v_clock where due_at >= :from
                union all select min(reported_at) from requests.v_request where reported_at >= :from
                union all select min(ended_at) from requests.v_request where ended_at >= :from
                union all select min(at) from requests.v_rating where at >= :from
                union all select min(due_at) from requests.v_follow_up where due_at >= :from) first""";
    private static final String DAYS =
            "unnest(cast(:days as date[]), cast(:froms as timestamptz[]), cast(:tos as timestamptz[]))"
                    + " s (day, f, t)";
    private static final String TALLIES =
            """
            insert into insight.day_tally
            select :company, x.day, x.project_id, x.key, sum(x.total), sum(x.met), sum(x.excluded), sum(x.scores),
                coalesce(array_agg(x.minutes order by x.minutes) filter (where x.minutes is not null), '{}'),
                coalesce(array_agg(x.timed::int order by x.minutes) filter (where x.minutes is not null), '{}')
            from (select s.day, m.project_id, m.key,
            """ + FigureTexts.COUNTS + FigureTexts.of(DAYS, FigureSource.spanMembers()) + """
            group by s.day, m.project_id, m.key, minutes) x group by x.day, x.project_id, x.key""";
    private static final String PAUSES =
            "insert into insight.day_pause select :company, p.day, p.project_id, p.key, p.whose, "
                    + FigureTexts.PAUSE_COUNTS + FigureTexts.pauses(DAYS, "s.day,")
                    + " group by p.day, p.project_id, p.key, p.whose";
    private static final String SLICES = """
            insert into insight.day_slice
            select :company, s.day, m.project_id, m.category, m.channel, count(*) from
            """ + DAYS + """
             cross join lateral (select * from requests.v_request r
                where r.reported_at >= s.f and r.reported_at < s.t offset 0) m
            group by s.day, m.project_id, m.category, m.channel""";

    private final JdbcClient jdbc;
    private final FoldedMinutes minutes;

    DayFold(JdbcClient jdbc, FoldedMinutes minutes) {
        this.jdbc = jdbc;
        this.minutes = minutes;
    }

    /** From now on whatever changes before this day leaves a mark. */
    @Transactional
    public void announce(CompanyId company, LocalDate until) {
        jdbc.sql(ANNOUNCE)
                .param("company", company.value())
                .param("until", until)
                .param("earliest", Figures.EARLIEST)
                .update();
    }

    /** A transaction after all that have written by now. */
    @Transactional
    public String next() {
        return jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
    }

    /** Whether all that wrote before this one are over: whoever had not heard of an announcement before it has committed. */
    @Transactional(readOnly = true)
    public boolean isOverBefore(String transaction) {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) >= cast(? as xid8)")
                .param(transaction)
                .query(Boolean.class)
                .single();
    }

    /** Counts the next days up to the one that was announced, at most so many; false once there is nothing left. */
    @Transactional
    public boolean advance(CompanyId company, int most, Instant now) {
        var until = day("announced");
        var folded = day("folded");
        var next = jdbc.sql(NEXT)
                .param("from", FigurePieces.start(folded).atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .optional()
                .filter(until::isAfter)
                .orElse(until);
        var end = next.plusDays(most).isBefore(until) ? next.plusDays(most) : until;
        count(company, next.datesUntil(end).toList(), now);
        jdbc.sql("update insight.fold set folded = ?").param(end).update();
        return end.isBefore(until);
    }

    /** Counts days again that changed since, at most so many; false once there is none left. */
    @Transactional
    public boolean repair(CompanyId company, int most, Instant now) {
        var days = jdbc.sql("""
                        select distinct c.day from insight.changed_day c, insight.fold f where c.day < f.folded order by c.day limit ?""")
                .param(most)
                .query((row, number) -> row.getObject("day", LocalDate.class))
                .list();
        count(company, days, now);
        return days.size() == most;
    }

    private LocalDate day(String column) {
        return jdbc.sql("select " + column + " from insight.fold")
                .query(LocalDate.class)
                .single();
    }

    private void count(CompanyId company, List<LocalDate> days, Instant now) {
        if (days.isEmpty()) {
            return;
        }
        Stream.of("changed_day", "day_tally", "day_pause", "day_slice")
                .forEach(table -> jdbc.sql("delete from insight." + table + " where day = any(cast(? as date[]))")
                        .param(FoldedDays.texts(days, day -> day))
                        .update());
        Stream.of(TALLIES, PAUSES, SLICES)
                .forEach(text -> jdbc.sql(text)
                        .param("company", company.value())
                        .param("days", FoldedDays.texts(days, day -> day))
                        .param("froms", starts(days))
                        .param(
                                "tos",
                                starts(days.stream().map(day -> day.plusDays(1)).toList()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("all", true)
                        .param("projects", new UUID[0])
                        .update());
        minutes.count(company, days, now);
    }

    private static String[] starts(List<LocalDate> days) {
        return days.stream().map(day -> FigurePieces.start(day).toString()).toArray(String[]::new);
    }
}
