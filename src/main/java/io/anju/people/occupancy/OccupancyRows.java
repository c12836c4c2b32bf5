package io.anju.people.occupancy;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.Occupancy;
import io.anju.people.OccupancyId;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of relations; that none overlaps its like is the database's word. */
@Component
public class OccupancyRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    OccupancyRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The relation, locked until the transaction ends; empty where there is none. */
    public Optional<Occupancy> find(OccupancyId id) {
        return jdbc.sql("""
                        select o.id, o.person_id, o.project_id, o.unit_id, pl.code, o.relation, o.valid_from, o.valid_to
                        from people.occupancy o join estate.v_place pl on pl.id = o.unit_id
                        where o.id = ? for update of o""").param(id.value()).query(Households::occupancy).optional();
    }

    /** Keeps a relation that begins; refuses {@code occupancy-overlaps}. */
    public OccupancyId insert(
            Actor actor, PersonId person, Units.Unit unit, Relation relation, LocalDate from, @Nullable LocalDate to) {
        var id = OccupancyId.next();
        insertAll(
                actor, List.of(new Occupancy(id, person, unit.project(), unit.id(), unit.code(), relation, from, to)));
        return id;
    }

    /** Keeps many at once, all or none; refuses {@code occupancy-overlaps}. */
    public void insertAll(Actor actor, List<Occupancy> occupancies) {
        refusingOverlaps(
                "occupancy-overlaps",
                () -> batches.batchUpdate("""
                        insert into people.occupancy
                            (company_id, id, person_id, project_id, unit_id, relation, valid_from, valid_to, entered_at, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", occupancies, 500, (statement, each) -> {
                    statement.setObject(1, actor.company().value());
                    statement.setObject(2, each.id().value());
                    statement.setObject(3, each.person().value());
                    statement.setObject(4, each.project().value());
                    statement.setObject(5, each.unit().value());
                    statement.setString(6, each.relation().name());
                    statement.setObject(7, each.from());
                    statement.setObject(8, each.to());
                    statement.setObject(9, now());
                    statement.setString(10, actor.name());
                }));
    }

    /** Ends a relation with this day as its last; the row stays. */
    public void end(Actor actor, OccupancyId id, LocalDate lastDay, String reason) {
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

    /** Keeps who speaks for the client of a project; refuses {@code representative-already}. */
    public void insertRepresentative(
            Actor actor, PersonId person, ProjectId project, LocalDate from, @Nullable LocalDate to) {
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

    /** The instant that rows written now carry. */
    public Instant instant() {
        return clock.instant();
    }

    private OffsetDateTime now() {
        return instant().atOffset(ZoneOffset.UTC);
    }
}
