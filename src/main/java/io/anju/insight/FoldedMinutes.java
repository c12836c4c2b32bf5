package io.anju.insight;

import io.anju.database.JsonRows;
import io.anju.deadlines.Party;
import io.anju.deadlines.PartyTime;
import io.anju.insight.FigurePieces.Folded;
import io.anju.insight.FigurePieces.Piece;
import io.anju.insight.PromiseMinutes.Ended;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose minutes the promises of days that are over took, kept day by day (ADR 0016). */
@Component
class FoldedMinutes {

    private static final String SUMS = """
            with m as materialized (select * from insight.day_minutes m where m.day >= :first and m.day < :after
                and m.day <> all(cast(:changed as date[])) and
            """ + FigureScope.CONDITION + """
                offset 0)
            select m.key, m.met, sum(m.promises) as promises, null::text as party, 0 as seconds from m group by m.key, m.met
            union all
            select m.key, m.met, 0, t.party, sum(t.seconds) from m cross join lateral unnest(m.parties, m.seconds) t (party, seconds)
            group by m.key, m.met, t.party""";

    private final JdbcClient jdbc;
    private final PromiseMinutes minutes;

    FoldedMinutes(JdbcClient jdbc, PromiseMinutes minutes) {
        this.jdbc = jdbc;
        this.minutes = minutes;
    }

    private record Kept(LocalDate day, UUID project) {}

    /** The columns of the table. */
    private record Line(
            UUID companyId,
            String day,
            UUID projectId,
            String key,
            boolean met,
            long promises,
            List<String> parties,
            List<Long> seconds) {

        private static Line of(CompanyId company, Kept of, MinuteCount count) {
            return new Line(
                    company.value(),
                    of.day.toString(),
                    of.project,
                    count.key().name(),
                    count.met(),
                    count.promises(),
                    count.minutes().stream().map(time -> time.party().name()).toList(),
                    count.minutes().stream().map(PartyTime::seconds).toList());
        }
    }

    /** What is kept of these pieces; what is live in them is not in it. */
    List<MinuteCount> of(FigureScope scope, FigurePieces span, Folded folded) {
        return scope.in(jdbc.sql(SUMS))
                .param("first", span.first())
                .param("after", span.after())
                .param("changed", FoldedDays.texts(folded.changed(), day -> day))
                .query((row, number) -> {
                    var party = row.getString("party");
                    return new MinuteCount(
                            FigureKey.valueOf(row.getString("key")),
                            row.getBoolean("met"),
                            row.getLong("promises"),
                            party == null
                                    ? List.of()
                                    : List.of(new PartyTime(Party.valueOf(party), row.getLong("seconds"))));
                })
                .list();
    }

    /** Counts these days anew, in the transaction of the caller. */
    void count(CompanyId company, List<LocalDate> days, Instant now) {
        jdbc.sql("delete from insight.day_minutes where day = any(cast(? as date[]))")
                .param(FoldedDays.texts(days, day -> day))
                .update();
        days.forEach(day -> write(company, day, now));
    }

    private void write(CompanyId company, LocalDate day, Instant now) {
        var whole = new Piece(FigurePieces.start(day), FigurePieces.start(day.plusDays(1)));
        var lines = new ArrayList<Line>();
        minutes.count(minutes.due(FigureScope.EVERYTHING, whole, now), now).entrySet().stream()
                .collect(Collectors.groupingBy(
                        each -> kept(each.getKey()), Collectors.mapping(each -> each.getValue(), Collectors.toList())))
                .forEach((of, counts) ->
                        MinuteCount.sum(counts).forEach(count -> lines.add(Line.of(company, of, count))));
        jdbc.sql("""
                        insert into insight.day_minutes
                        select * from json_populate_recordset(null::insight.day_minutes, cast(:lines as json))""").param("lines", JsonRows.text(lines)).update();
    }

    private static Kept kept(Ended promise) {
        return new Kept(promise.day(), promise.project());
    }
}
