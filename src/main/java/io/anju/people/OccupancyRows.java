package io.anju.people;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of relations; that none overlaps its like is the database's word. */
@Component
class OccupancyRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    OccupancyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Occupancy> find(OccupancyId id) {
        return jdbc.sql("""
                        select o.id, o.person_id, o.project_id, o.unit_id, pl.code, o.relation, o.valid_from, o.valid_to
                        from people.occupancy o join estate.v_place pl on pl.id = o.unit_id
                        where o.id = ? for update of o""").param(id.value()).query(Households::occupancy).optional();
    }

    OccupancyId insert(
            Actor actor, PersonId person, Units.Unit unit, Relation relation, LocalDate from, @Nullable LocalDate to) {
        var id = OccupancyId.next();
        refusingOverlaps(
                "occupancy-overlaps",
                () -> jdbc.sql("""
                        insert into people.occupancy
                            (company_id, id, person_id, project_id, unit_id, relation, valid_from, valid_to, entered_at, entered_by)
                        values (:company, :id, :person, :project, :unit, :relation, :from, :to, :at, :by)""")
                        .param("company", actor.company().value())
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("project", unit.project().value())
                        .param("unit", unit.id().value())
                        .param("relation", relation.name())
                        .param("from", from)
                        .param("to", to)
                        .param("at", now())
                        .param("by", actor.name())
                        .update());
        return id;
    }

    void end(Actor actor, OccupancyId id, LocalDate lastDay, String reason) {
        jdbc.sql("""
                        update people.occupancy
                        set valid_to = :to, ended_at = :at, ended_by = :by, end_reason = :reason where id = :id""")
                .param("to", lastDay)
                .param("at", now())
                .param("by", actor.name())
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void insertRepresentative(Actor actor, PersonId person, ProjectId project, LocalDate from, @Nullable LocalDate to) {
        refusingOverlaps(
                "representative-already",
                () -> jdbc.sql("""
                        insert into people.representative
                            (company_id, id, person_id, project_id, valid_from, valid_to, entered_at, entered_by)
                        values (:company, :id, :person, :project, :from, :to, :at, :by)""")
                        .param("company", actor.company().value())
                        .param("id", Ids.next())
                        .param("person", person.value())
                        .param("project", project.value())
                        .param("from", from)
                        .param("to", to)
                        .param("at", now())
                        .param("by", actor.name())
                        .update());
    }

    private static void refusingOverlaps(String code, Runnable insert) {
        try {
            insert.run();
        } catch (DataIntegrityViolationException overlap) {
            if (String.valueOf(overlap.getMessage()).contains("_overlap")) {
                throw Refused.conflict(code);
            }
            throw overlap;
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
