package io.anju.privacy.assessment;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assessments of what is not done any more: kept for three years at least, with all their versions (Y-11). */
@Component
class EndedAssessments implements Retained {

    private static final int THREE_YEARS = 36;

    private final JdbcClient jdbc;

    EndedAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "impact-assessments";
    }

    @Override
    public int usualMonths() {
        return THREE_YEARS;
    }

    @Override
    public int fewestMonths() {
        return THREE_YEARS;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("select id from privacy.assessment where ended_at < :before order by ended_at, id limit :limit")
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        var ids = due.toArray(UUID[]::new);
        jdbc.sql("delete from privacy.assessment_version where assessment_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from privacy.assessment where id = any(?)").param(ids).update();
    }
}
