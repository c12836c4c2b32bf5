package io.anju.workforce.plan;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workforce.shift.ShiftQueries;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people would like of days to come: entered by themselves, or for them by who plans the staff. */
@Service
class RosterWishes {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final ShiftQueries shifts;
    private final Clock clock;

    RosterWishes(JdbcClient jdbc, Projects projects, ShiftQueries shifts, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.shifts = shifts;
        this.clock = clock;
    }

    /**
     * What is wished.
     *
     * @param staff null for the actor's own wish
     * @param shift null for the whole day
     */
    record Wished(
            ProjectId project,
            @Nullable StaffId staff,
            LocalDate day,
            @Nullable UUID shift,
            boolean wanted,
            @Nullable String words) {}

    List<RosterWish> of(ProjectId project, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select w.*, s.name from workforce.roster_wish w
                        join workforce.staff s on s.id = w.staff_id and s.left_at is null
                        where w.project_id = ? and w.on_day between ? and ? order by w.on_day, s.name, w.id limit 2000""")
                .params(project.value(), from, to)
                .query(RosterWishes::wish)
                .list();
    }

    List<RosterWish> own(StaffId staff, LocalDate from) {
        return jdbc.sql("""
                        select w.*, s.name from workforce.roster_wish w join workforce.staff s on s.id = w.staff_id
                        where w.staff_id = ? and w.on_day >= ? order by w.on_day, w.id limit 200""")
                .params(staff.value(), from)
                .query(RosterWishes::wish)
                .list();
    }

    /** The open file of the actor's login. */
    Optional<StaffId> self(Actor actor) {
        return jdbc.sql("select id from workforce.staff where account_id = ? and left_at is null")
                .param(actor.requireAccount().value())
                .query(UUID.class)
                .optional()
                .map(StaffId::new);
    }

    /** The projects in which somebody works. */
    List<ProjectId> projects(StaffId staff) {
        return jdbc.sql("select project_id from workforce.assignment where staff_id = ? order by project_id")
                .param(staff.value())
                .query((row, number) -> new ProjectId(row.getObject("project_id", UUID.class)))
                .list();
    }

    /**
     * Enters a wish; one that stands for the same day and shift is replaced. Refuses days that are over, somebody who does not work
     * in the project, shifts of other projects, and wishes for others from whoever does not plan the staff.
     */
    @Transactional
    public UUID enter(Actor actor, Wished said) {
        var staff = staff(actor, said);
        var zone = projects.get(said.project()).zone();
        if (!said.day().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            throw Refused.field("day", "day-over");
        }
        var shift = said.shift();
        if (shift != null
                && shifts.shifts(said.project()).stream()
                        .noneMatch(each -> each.id().equals(shift))) {
            throw Refused.field("shift", "shift-unknown");
        }
        if (shift == null && said.wanted()) {
            throw Refused.field("shift", "required");
        }
        return write(actor, staff, said);
    }

    private StaffId staff(Actor actor, Wished said) {
        var named = said.staff();
        var staff = named == null ? self(actor).orElseThrow(() -> Refused.missing("staff")) : named;
        if (named != null) {
            actor.require(Permission.STAFF_WRITE, said.project(), "project");
        }
        if (!projects(staff).contains(said.project())) {
            throw named == null ? Refused.missing("project") : Refused.field("staff", "not-assigned");
        }
        return staff;
    }

    private UUID write(Actor actor, StaffId staff, Wished said) {
        var words = said.words();
        return jdbc.sql("""
                        insert into workforce.roster_wish (company_id, id, project_id, staff_id, on_day, shift_id, wanted, words,
                            entered_at, entered_by)
                        values (:company, :id, :project, :staff, :day, :shift, :wanted, :words, :at, :by)
                        on conflict (company_id, project_id, staff_id, on_day, shift_id) do update
                        set wanted = excluded.wanted, words = excluded.words, entered_at = excluded.entered_at,
                            entered_by = excluded.entered_by
                        returning id""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("project", said.project().value())
                .param("staff", staff.value())
                .param("day", said.day())
                .param("shift", said.shift())
                .param("wanted", said.wanted())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .query(UUID.class)
                .single();
    }

    /** Takes a wish back: one's own, or anybody's for who plans the staff. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        record Owner(ProjectId project, StaffId staff) {}
        var self = actor.account() == null ? Optional.<StaffId>empty() : self(actor);
        var foreign = jdbc.sql("select project_id, staff_id from workforce.roster_wish where id = ?")
                .param(id)
                .query((row, number) -> new Owner(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class))))
                .optional()
                .filter(each -> self.filter(each.staff()::equals).isPresent()
                        || actor.may(Permission.STAFF_WRITE, each.project()))
                .isEmpty();
        if (foreign) {
            throw Refused.missing("roster-wish");
        }
        jdbc.sql("delete from workforce.roster_wish where id = ?").param(id).update();
    }

    private static RosterWish wish(ResultSet row, int number) throws SQLException {
        return new RosterWish(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("name"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("shift_id", UUID.class),
                row.getBoolean("wanted"),
                row.getString("words"),
                row.getString("entered_by"));
    }
}
