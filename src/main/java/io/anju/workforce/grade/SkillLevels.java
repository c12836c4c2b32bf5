package io.anju.workforce.grade;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.SkillLevel;
import io.anju.workforce.StaffId;
import io.anju.workforce.staff.StaffRules;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades how well somebody masters a trade. */
@Service
class SkillLevels {

    private final JdbcClient jdbc;
    private final StaffRules rules;
    private final Trail trail;
    private final Clock clock;

    SkillLevels(JdbcClient jdbc, StaffRules rules, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A trade of somebody.
     *
     * @param by who graded it, null where nobody did and it counts as skilled
     */
    record Grade(String skill, SkillLevel level, @Nullable String by) {}

    /** The trades in the person's file. */
    @Transactional(readOnly = true)
    List<Grade> of(Actor actor, StaffId staff) {
        rules.require(actor, staff, Permission.STAFF_READ);
        return jdbc.sql("""
                        select k.skill, coalesce(l.level, 'SKILLED') as level, l.by
                        from workforce.staff_skill k
                        left join workforce.skill_level l on l.staff_id = k.staff_id and l.skill = k.skill
                        where k.staff_id = ? order by k.skill limit 100""")
                .param(staff.value())
                .query((row, number) -> new Grade(
                        row.getString("skill"), SkillLevel.valueOf(row.getString("level")), row.getString("by")))
                .list();
    }

    /** Says at which level; refuses ({@code skill-missing}) a trade that is not in the file. */
    @Transactional
    void grade(Actor actor, StaffId staff, String skill, SkillLevel level) {
        rules.require(actor, staff, Permission.STAFF_WRITE);
        var graded = jdbc.sql("""
                        insert into workforce.skill_level (company_id, staff_id, skill, level, at, by)
                        select company_id, staff_id, skill, :level, :at, :by from workforce.staff_skill
                        where staff_id = :staff and skill = :skill
                        on conflict (staff_id, skill) do update set level = :level, at = :at, by = :by""")
                .param("staff", staff.value())
                .param("skill", skill)
                .param("level", level.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
        if (graded == 0) {
            throw Refused.missing("skill");
        }
        trail.record(actor, StaffRules.subject(staff), "skill-graded", Map.of("skill", skill, "level", level));
    }
}
