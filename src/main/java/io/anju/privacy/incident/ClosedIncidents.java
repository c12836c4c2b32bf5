package io.anju.privacy.incident;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents that are closed, with their steps: kept for three years at least, as the assessments are. */
@Component
class ClosedIncidents implements Retained {

    private static final int THREE_YEARS = 36;

    private final JdbcClient jdbc;

    ClosedIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "data-incidents";
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
        return jdbc.sql("select id from privacy.incident where closed_at < :before order by closed_at, id limit :limit")
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        var ids = due.toArray(UUID[]::new);
        jdbc.sql("delete from privacy.incident_step where incident_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from privacy.incident_told where incident_id = any(?)")
                .param(ids)
                .update();
        jdbc.sql("delete from privacy.incident where id = any(?)").param(ids).update();
    }
}
