package io.anju.workforce.rule;

import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.shift.Shifts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each project asks of its rosters; what is planned from then on follows it. */
@Service
public class RosterRules {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Trail trail;
    private final Clock clock;

    RosterRules(JdbcClient jdbc, Projects projects, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A project's rule with its version.
     *
     * @param changedBy who said it last, null while nobody did
     */
    record Kept(RosterRule rule, int version, @Nullable String changedBy) {}

    /** What holds in the project. */
    @Transactional(readOnly = true)
    public RosterRule of(ProjectId project) {
        return kept(project).rule();
    }

    Kept kept(ProjectId project) {
        return jdbc.sql("select * from workforce.roster_rule where project_id = ?")
                .param(project.value())
                .query(RosterRules::read)
                .optional()
                .orElseGet(() -> new Kept(RosterRule.USUAL, 0, null));
    }

    /** Replaces it; takes {@link Permission#STAFF_WRITE} there. Refuses a version that is no longer the present one. */
    @Transactional
    Kept change(Actor actor, ProjectId project, RosterRule rule, IfMatch ifMatch) {
        actor.require(Permission.STAFF_WRITE, project, "project");
        projects.get(project);
        if (ifMatch.version() == null || write(actor, project, rule, ifMatch.version()) == 0) {
            throw Refused.stale();
        }
        trail.record(
                actor,
                Shifts.subject(project),
                "roster-rule-changed",
                Map.of(
                        "rest",
                        rule.restHours(),
                        "approval",
                        rule.swapApproval(),
                        "inARow",
                        rule.mostInARow(),
                        "weekends",
                        rule.mostWeekends()));
        return kept(project);
    }

    private int write(Actor actor, ProjectId project, RosterRule rule, int version) {
        return jdbc.sql("""
                        insert into workforce.roster_rule as known (company_id, project_id, rest_hours, swap_approval,
                            most_in_a_row, most_weekends, whole_weekends, version, changed_at, changed_by)
                        select :company, :project, :rest, :approval, :inARow, :weekends, :whole, 1, :at, :by
                        where :version = 0 or exists (select 1 from workforce.roster_rule where project_id = :project)
                        on conflict (company_id, project_id) do update set rest_hours = :rest, swap_approval = :approval,
                            most_in_a_row = :inARow, most_weekends = :weekends, whole_weekends = :whole,
                            version = known.version + 1, changed_at = :at, changed_by = :by
                        where known.version = :version""")
                .param("company", actor.company().value())
                .param("project", project.value())
                .param("rest", rule.restHours())
                .param("approval", rule.swapApproval())
                .param("inARow", rule.mostInARow())
                .param("weekends", rule.mostWeekends())
                .param("whole", rule.wholeWeekends())
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                new RosterRule(
                        row.getInt("rest_hours"),
                        row.getBoolean("swap_approval"),
                        row.getInt("most_in_a_row"),
                        row.getInt("most_weekends"),
                        row.getBoolean("whole_weekends")),
                row.getInt("version"),
                row.getString("changed_by"));
    }
}
