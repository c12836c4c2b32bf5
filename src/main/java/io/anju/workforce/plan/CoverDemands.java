package io.anju.workforce.plan;

import io.anju.codes.CodeLists;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.shift.Weekdays;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how many a project needs of each trade per shift and weekday. Writing takes {@link Permission#STAFF_WRITE}. */
@Service
class CoverDemands {

    private final JdbcClient jdbc;
    private final ShiftQueries shifts;
    private final CodeLists codes;
    private final Trail trail;

    CoverDemands(JdbcClient jdbc, ShiftQueries shifts, CodeLists codes, Trail trail) {
        this.jdbc = jdbc;
        this.shifts = shifts;
        this.codes = codes;
        this.trail = trail;
    }

    /** Those of shifts in use. */
    List<CoverDemand> of(ProjectId project) {
        return jdbc.sql("""
                        select d.* from workforce.cover_demand d
                        join workforce.shift s on s.id = d.shift_id and s.retired_at is null
                        where d.project_id = ? order by s.from_time, s.name, d.skill, d.weekdays limit 300""")
                .param(project.value())
                .query((row, number) -> new CoverDemand(
                        row.getObject("id", UUID.class),
                        row.getObject("shift_id", UUID.class),
                        row.getString("skill"),
                        Weekdays.of(row.getInt("weekdays")),
                        row.getInt("least"),
                        row.getInt("wanted")))
                .list();
    }

    /** Adds one. Refuses a shift of another project, an unknown trade, fewer wanted than least, a line that is there. */
    @Transactional
    public UUID add(Actor actor, UUID shiftId, String skill, Collection<DayOfWeek> days, int least, int wanted) {
        var shift = shifts.shift(shiftId);
        actor.require(Permission.STAFF_WRITE, shift.project(), "shift");
        codes.require("skill", skill, "skill");
        if (wanted < Math.max(1, least)) {
            throw Refused.field("wanted", "fewer-than-least");
        }
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into workforce.cover_demand (company_id, id, project_id, shift_id, skill, weekdays, least,
                                wanted) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            actor.company().value(),
                            id,
                            shift.project().value(),
                            shiftId,
                            skill,
                            Weekdays.bits(days),
                            least,
                            wanted)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refused.field("skill", "need-twice");
        }
        trail.record(
                actor,
                Shifts.subject(shift.project()),
                "cover-demand-added",
                Map.of("shift", shift.name(), "skill", skill, "least", least, "wanted", wanted));
        return id;
    }

    /** Takes one out. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        var project = jdbc.sql("select project_id from workforce.cover_demand where id = ?")
                .param(id)
                .query(UUID.class)
                .optional()
                .map(ProjectId::new)
                .filter(each -> actor.may(Permission.STAFF_WRITE, each))
                .orElseThrow(() -> Refused.missing("cover-demand"));
        jdbc.sql("delete from workforce.cover_demand where id = ?").param(id).update();
        trail.record(actor, Shifts.subject(project), "cover-demand-removed", Map.of());
    }
}
