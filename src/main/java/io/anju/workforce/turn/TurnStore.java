package io.anju.workforce.turn;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps turns: they are added and ended, never changed. */
@Component
public class TurnStore {

    private final JdbcClient jdbc;

    TurnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A turn that stands. */
    public record Turn(
            UUID id, ProjectId project, StaffId staff, UUID shift, LocalDate day, Slot slot, boolean onCall) {}

    /** A turn to be written. */
    public record NewTurn(
            StaffId staff,
            UUID shift,
            LocalDate day,
            Slot slot,
            boolean onCall,
            @Nullable UUID insteadOf) {}

    /** Adds them all in one statement; refuses ({@code turns-overlap}) where somebody has a turn in that time already. */
    public void add(Actor actor, ProjectId project, List<NewTurn> turns, Instant at) {
        try {
            jdbc.sql("""
                            insert into workforce.turn (company_id, id, project_id, staff_id, shift_id, on_day, starts_at,
                                ends_at, on_call, instead_of, entered_at, entered_by)
                            select :company, t.id, :project, t.staff, t.shift, t.day, t.starts, t.ends, t.on_call,
                                t.instead_of, :at, :by
                            from unnest(cast(:ids as uuid[]), cast(:staff as uuid[]), cast(:shifts as uuid[]),
                                cast(:days as date[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]),
                                cast(:onCall as boolean[]), cast(:insteadOf as uuid[]))
                                as t (id, staff, shift, day, starts, ends, on_call, instead_of)""")
                    .param("company", actor.company().value())
                    .param("project", project.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .param("ids", turns.stream().map(turn -> Ids.next()).toArray(UUID[]::new))
                    .param(
                            "staff",
                            turns.stream().map(turn -> turn.staff().value()).toArray(UUID[]::new))
                    .param("shifts", turns.stream().map(NewTurn::shift).toArray(UUID[]::new))
                    .param(
                            "days",
                            turns.stream().map(turn -> turn.day().toString()).toArray(String[]::new))
                    .param(
                            "starts",
                            turns.stream()
                                    .map(turn -> turn.slot().from().toString())
                                    .toArray(String[]::new))
                    .param(
                            "ends",
                            turns.stream()
                                    .map(turn -> turn.slot().to().toString())
                                    .toArray(String[]::new))
                    .param("onCall", turns.stream().map(NewTurn::onCall).toArray(Boolean[]::new))
                    .param("insteadOf", turns.stream().map(NewTurn::insteadOf).toArray(UUID[]::new))
                    .update();
        } catch (DataIntegrityViolationException overlap) {
            if (String.valueOf(overlap.getMessage()).contains("turn_overlap")) {
                throw Refused.conflict("turns-overlap");
            }
            throw overlap;
        }
    }

    /** A turn that stands, and keeps standing until the transaction ends. */
    public Optional<Turn> standing(UUID id) {
        return jdbc.sql("select * from workforce.turn where id = ? and ended_at is null for update")
                .param(id)
                .query(TurnStore::turn)
                .optional();
    }

    /** A turn that stands, only to look at. */
    public Optional<Turn> look(UUID id) {
        return jdbc.sql("select * from workforce.turn where id = ? and ended_at is null")
                .param(id)
                .query(TurnStore::turn)
                .optional();
    }

    /** A turn, also one that was taken out. */
    public Optional<Turn> any(UUID id) {
        return jdbc.sql("select * from workforce.turn where id = ?")
                .param(id)
                .query(TurnStore::turn)
                .optional();
    }

    /** Turns of somebody that stand, begin after an instant and overlap a stretch of time, the earliest first. */
    public List<Turn> ahead(StaffId staff, Instant after, Slot in) {
        return jdbc.sql("""
                        select * from workforce.turn
                        where staff_id = ? and ended_at is null and starts_at > ? and starts_at < ? and ends_at > ?
                        order by starts_at limit 200""")
                .params(
                        staff.value(),
                        after.atOffset(ZoneOffset.UTC),
                        in.to().atOffset(ZoneOffset.UTC),
                        in.from().atOffset(ZoneOffset.UTC))
                .query(TurnStore::turn)
                .list();
    }

    /** Takes a turn out; it stays in the record. */
    public void end(Actor actor, UUID id, String why, Instant at) {
        jdbc.sql("""
                        update workforce.turn set ended_at = ?, ended_by = ?, ended_why = ?
                        where id = ? and ended_at is null""").params(at.atOffset(ZoneOffset.UTC), actor.name(), why, id).update();
    }

    /** Ends the weekly duty of these people in the project before this day. */
    public void endWeekly(ProjectId project, List<StaffId> people, LocalDate day) {
        var ids = people.stream().map(StaffId::value).toArray(UUID[]::new);
        jdbc.sql("delete from workforce.duty where project_id = ? and staff_id = any(?) and valid_from >= ?")
                .params(project.value(), ids, day)
                .update();
        jdbc.sql("""
                        update workforce.duty set valid_to = cast(:day as date) - 1
                        where project_id = :project and staff_id = any(:staff)
                          and (valid_to is null or valid_to >= cast(:day as date))""")
                .param("day", day)
                .param("project", project.value())
                .param("staff", ids)
                .update();
    }

    private static Turn turn(ResultSet row, int number) throws SQLException {
        return new Turn(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getObject("shift_id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                new Slot(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                row.getBoolean("on_call"));
    }
}
