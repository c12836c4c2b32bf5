package io.anju.requests.reading;

import io.anju.database.Conditions;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.requests.reading.Suggested.Source;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How good the opinions were that reports were taken in with, and how often there was none. */
@Component
class HintRecords {

    private final JdbcClient jdbc;

    HintRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which reports to count, by when they were reported; null leaves a filter out. */
    record Wanted(
            @Nullable UUID project,
            @Nullable Source source,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /**
     * What became of the opinions for one category.
     *
     * @param category what was suggested, or for silence what was chosen
     * @param suggested of how many reports it was suggested; taken, agreed and other are these again, by the answer
     * @param changed how many of the suggested were seen differently after the intake
     * @param right how many of the suggested stand as suggested now
     * @param silent how many were taken in as this without an opinion
     */
    record HintRecord(
            String category, int suggested, int taken, int agreed, int other, int changed, int right, int silent) {}

    /** Of the reports the actor may read, the category with the most opinions first. */
    @Transactional(readOnly = true)
    public List<HintRecord> of(Actor actor, Wanted wanted) {
        var source = wanted.source();
        var from = wanted.from();
        var to = wanted.to();
        var conditions = new Conditions()
                .andWithin(actor.scope(Permission.REQUEST_READ), "r.project_id")
                .and("project", wanted.project(), "r.project_id = :project")
                .and("source", source == null ? null : source.name(), "s.source = :source")
                .and("from", from == null ? null : from.atOffset(ZoneOffset.UTC), "r.reported_at >= :from")
                .and("to", to == null ? null : to.atOffset(ZoneOffset.UTC), "r.reported_at < :to");
        return jdbc.sql("""
                        select coalesce(s.suggested, s.chosen) as category,
                            count(s.suggested) as suggested,
                            count(*) filter (where s.answer = 'TAKEN') as taken,
                            count(*) filter (where s.answer = 'AGREED') as agreed,
                            count(*) filter (where s.answer = 'OTHER') as other,
                            count(*) filter (where s.suggested is not null and r.category <> s.chosen) as changed,
                            count(*) filter (where r.category = s.suggested) as right_now,
                            count(*) filter (where s.suggested is null) as silent
                        from requests.request r join requests.suggestion s on s.request_id = r.id
                        """ + conditions.sql() + " group by 1 order by 2 desc, 8 desc, 1")
                .params(conditions.params())
                .query((row, number) -> new HintRecord(
                        row.getString("category"),
                        row.getInt("suggested"),
                        row.getInt("taken"),
                        row.getInt("agreed"),
                        row.getInt("other"),
                        row.getInt("changed"),
                        row.getInt("right_now"),
                        row.getInt("silent")))
                .list();
    }
}
