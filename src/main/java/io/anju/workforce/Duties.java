package io.anju.workforce;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.shift.Weekdays;
import io.anju.workforce.staff.StaffMember;
import io.anju.workforce.staff.StaffRules;
import io.anju.workforce.swap.Substitutes;
import io.anju.workforce.turn.Slot;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is on duty when, and who is away. Every verb takes {@link Permission#STAFF_WRITE}. */
@Service
public class Duties {

    private final JdbcClient jdbc;
    private final StaffRules rules;
    private final Projects projects;
    private final Substitutes substitutes;
    private final Trail trail;
    private final Clock clock;

    Duties(JdbcClient jdbc, StaffRules rules, Projects projects, Substitutes substitutes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.projects = projects;
        this.substitutes = substitutes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds a weekly pattern. Refuses a project the person does not work in, no days, an end before the beginning. */
    @Transactional
    public UUID plan(Actor actor, NewDuty said) {
        actor.require(Permission.STAFF_WRITE, said.project(), "project");
        check(rules.require(actor, said.staff(), Permission.STAFF_WRITE), said);
        var id = Ids.next();
        insert(actor, id, said);
        trail.record(
                actor,
                StaffRules.subject(said.staff()),
                "duty-planned",
                Map.of("from", said.validFrom().toString()));
        return id;
    }

    private void check(StaffMember member, NewDuty said) {
        projects.get(said.project());
        if (member.assignments().stream().noneMatch(each -> each.projectId().equals(said.project()))) {
            throw Refused.field("project", "not-assigned");
        }
        if (said.days().isEmpty()) {
            throw Refused.field("days", "required");
        }
        if (said.validTo() != null && said.validTo().isBefore(said.validFrom())) {
            throw Refused.field("validTo", "before-begin");
        }
    }

    private void insert(Actor actor, UUID id, NewDuty said) {
        jdbc.sql("""
                        insert into workforce.duty (company_id, id, staff_id, project_id, weekdays, from_time, to_time,
                            valid_from, valid_to, entered_at, entered_by)
                        values (:company, :id, :staff, :project, :weekdays, :from, :to, :validFrom, :validTo, :at, :by)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("staff", said.staff().value())
                .param("project", said.project().value())
                .param("weekdays", Weekdays.bits(said.days()))
                .param("from", said.from())
                .param("to", said.to())
                .param("validFrom", said.validFrom())
                .param("validTo", said.validTo())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    /** Ends a pattern after this day; a day before it began takes it out altogether. */
    @Transactional
    public void end(Actor actor, StaffId staff, UUID duty, LocalDate lastDay) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        var removed = jdbc.sql("delete from workforce.duty where id = ? and staff_id = ? and valid_from > ?")
                .params(duty, staff.value(), lastDay)
                .update();
        var ended = jdbc.sql("update workforce.duty set valid_to = ? where id = ? and staff_id = ?")
                .params(lastDay, duty, staff.value())
                .update();
        if (removed + ended == 0) {
            throw Refused.missing("duty");
        }
        trail.record(actor, StaffRules.subject(staff), "duty-ended", Map.of("on", lastDay.toString()));
    }

    /**
     * Takes somebody out of duty. Refuses leave that overlaps other leave ({@code leave-overlaps}), an end not after the
     * beginning and a substitute who is the same person.
     *
     * @param substitute who stands in with the same duty; null for nobody, then turns ahead in that time ask for one
     */
    @Transactional
    public UUID away(
            Actor actor,
            StaffId staff,
            LeaveKind kind,
            Instant from,
            Instant to,
            @Nullable StaffId substitute,
            @Nullable String note) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        if (!to.isAfter(from)) {
            throw Refused.field("to", "before-begin");
        }
        if (substitute != null) {
            checkSubstitute(actor, staff, substitute);
        }
        var id = Ids.next();
        refusingOverlaps(() -> jdbc.sql("""
                            insert into workforce.leave
                                (company_id, id, staff_id, from_at, to_at, kind, substitute_id, note, entered_at, entered_by)
                            values (:company, :id, :staff, :from, :to, :kind, :substitute, :note, :at, :by)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("staff", staff.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("substitute", substitute == null ? null : substitute.value())
                .param("note", note == null || note.isBlank() ? null : note)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update());
        trail.record(actor, StaffRules.subject(staff), "leave-entered", Map.of("kind", kind.name()));
        if (substitute == null) {
            substitutes.ask(actor, staff, id, new Slot(from, to));
        }
        return id;
    }

    private void checkSubstitute(Actor actor, StaffId staff, StaffId substitute) {
        if (substitute.equals(staff)) {
            throw Refused.field("substitute", "same-person");
        }
        rules.require(actor, substitute, Permission.STAFF_WRITE);
    }

    private static void refusingOverlaps(Runnable insert) {
        try {
            insert.run();
        } catch (DataIntegrityViolationException overlap) {
            if (String.valueOf(overlap.getMessage()).contains("leave_overlap")) {
                throw Refused.conflict("leave-overlaps");
            }
            throw overlap;
        }
    }

    /** Takes leave back; it counts no more from now on. Refuses leave that was taken back before. */
    @Transactional
    public void cancelLeave(Actor actor, StaffId staff, UUID leave) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        var cancelled = jdbc.sql("""
                        update workforce.leave set cancelled_at = ?, cancelled_by = ?
                        where id = ? and staff_id = ? and cancelled_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), actor.name(), leave, staff.value())
                .update();
        if (cancelled == 0) {
            throw Refused.missing("leave");
        }
        substitutes.withdraw(actor, leave);
        trail.record(actor, StaffRules.subject(staff), "leave-cancelled", Map.of());
    }
}
