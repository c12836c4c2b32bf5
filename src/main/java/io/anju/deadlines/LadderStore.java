package io.anju.deadlines;

import io.anju.database.JsonRows;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ladders that a company set; the newest of a project and priority holds. */
@Component
class LadderStore {

    private final JdbcClient jdbc;

    LadderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ladder as it is stored; the components are the columns. */
    record LadderRow(
            UUID companyId,
            UUID id,
            @Nullable UUID projectId,
            @Nullable Priority priority,
            int version,
            List<LadderStep> steps,
            Instant at,
            String author) {

        boolean isOf(@Nullable ProjectId project, @Nullable Priority wanted) {
            return priority == wanted
                    && (project == null ? projectId == null : project.value().equals(projectId));
        }
    }

    /** Those that hold, of all projects: a company has few. */
    List<LadderRow> inForce() {
        return jdbc.sql("""
                        select row_to_json(l)::text from (
                            select distinct on (project_id, priority) * from deadlines.ladder
                            order by project_id, priority, version desc) l""").query(String.class).stream()
                .map(json -> JsonRows.row(json, LadderRow.class))
                .toList();
    }

    /** Adds the next version; refuses {@code stale} if somebody else was quicker. */
    void add(
            Actor actor,
            @Nullable ProjectId project,
            @Nullable Priority priority,
            int version,
            List<LadderStep> steps,
            Instant at) {
        var row = new LadderRow(
                actor.company().value(),
                Ids.next(),
                project == null ? null : project.value(),
                priority,
                version,
                steps,
                at,
                actor.name());
        try {
            jdbc.sql("""
                            insert into deadlines.ladder
                            select * from json_populate_recordset(null::deadlines.ladder, cast(:rows as json))""").param("rows", JsonRows.text(List.of(row))).update();
        } catch (DuplicateKeyException quicker) {
            throw Refused.stale();
        }
    }
}
