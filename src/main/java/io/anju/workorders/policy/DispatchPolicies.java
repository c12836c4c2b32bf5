package io.anju.workorders.policy;

import io.anju.deadlines.Priority;
import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workorders.dispatch.AnswerTimes;
import io.anju.workorders.dispatch.FreeHand;
import io.anju.workorders.dispatch.Policy;
import io.anju.workorders.dispatch.Weights;
import io.anju.workorders.dispatch.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each project wants its work to be given out; what is decided from then on follows it. */
@Service
class DispatchPolicies {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Projects projects;
    private final Clock clock;

    DispatchPolicies(JdbcClient jdbc, Trail trail, Projects projects, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.projects = projects;
        this.clock = clock;
    }

    /** What the project wants, or what is usual where it said nothing. */
    @Transactional(readOnly = true)
    PolicyView get(Actor actor, ProjectId project) {
        requireReading(actor, project);
        return read(project);
    }

    /** Replaces it. Refuses a version that is no longer the present one. */
    @Transactional
    PolicyView change(Actor actor, ProjectId project, Policy policy, Interruptible interruptFrom, IfMatch ifMatch) {
        actor.require(Permission.SETTINGS_WRITE, project, "project");
        projects.get(project);
        if (ifMatch.version() == null || write(actor, project, policy, interruptFrom, ifMatch.version()) == 0) {
            throw Refused.stale();
        }
        trail.record(actor, SubjectRef.of("project", project), "dispatch-policy-changed", facts(policy, interruptFrom));
        return read(project);
    }

    /** Refuses ({@code project-missing}) a project that is none of the actor's business. */
    void requireReading(Actor actor, ProjectId project) {
        if (!actor.may(Permission.SETTINGS_WRITE, project)) {
            actor.require(Permission.WORK_DISPATCH, project, "project");
        }
        projects.get(project);
    }

    private static Map<String, ?> facts(Policy policy, Interruptible interruptFrom) {
        var weights = new StringBuilder();
        for (var wish : Wish.values()) {
            weights.append(wish).append(' ').append(policy.weights().of(wish)).append(' ');
        }
        return Map.of(
                "weights",
                weights.toString().strip(),
                "answerSeconds",
                new TreeMap<>(policy.answerTimes().seconds()).toString(),
                "interruptFrom",
                interruptFrom,
                "waitPercent",
                policy.freeHand().waitPercent(),
                "turnsWays",
                policy.freeHand().turnsWays());
    }

    private int write(Actor actor, ProjectId project, Policy policy, Interruptible interruptFrom, int version) {
        var weights = policy.weights();
        return jdbc.sql("""
                        insert into workorders.dispatch_policy as known (company_id, project_id, travel, load, lateness,
                            strangeness, share, team, most_open_jobs, not_alone_at_night, answer_p1, answer_p2, answer_p3,
                            answer_p4, answer_p5, interrupt_from, wait_percent, turns_ways, version, changed_at,
                            changed_by)
                        select :company, :project, :travel, :load, :lateness, :strangeness, :share, :team, :most, :night,
                            :P1, :P2, :P3, :P4, :P5, :interrupt, :wait, :turns,
                            1, :at, :by
                        where :version = 0 or exists (select 1 from workorders.dispatch_policy where project_id = :project)
                        on conflict (company_id, project_id) do update set travel = :travel, load = :load,
                            lateness = :lateness, strangeness = :strangeness, share = :share, team = :team,
                            most_open_jobs = :most, not_alone_at_night = :night, answer_p1 = :P1,
                            answer_p2 = :P2, answer_p3 = :P3, answer_p4 = :P4, answer_p5 = :P5, interrupt_from = :interrupt,
                            wait_percent = :wait, turns_ways = :turns,
                            version = known.version + 1,
                            changed_at = :at, changed_by = :by
                        where known.version = :version""")
                .param("company", actor.company().value())
                .param("project", project.value())
                .param("travel", weights.of(Wish.TRAVEL))
                .param("load", weights.of(Wish.LOAD))
                .param("lateness", weights.of(Wish.LATENESS))
                .param("strangeness", weights.of(Wish.STRANGENESS))
                .param("share", weights.of(Wish.SHARE))
                .param("team", weights.of(Wish.TEAM))
                .param("most", policy.mostOpenJobs())
                .param("night", policy.notAloneAtNight())
                .param("P1", policy.answerTimes().seconds().get(Priority.P1))
                .param("P2", policy.answerTimes().seconds().get(Priority.P2))
                .param("P3", policy.answerTimes().seconds().get(Priority.P3))
                .param("P4", policy.answerTimes().seconds().get(Priority.P4))
                .param("P5", policy.answerTimes().seconds().get(Priority.P5))
                .param("interrupt", interruptFrom.name())
                .param("wait", policy.freeHand().waitPercent())
                .param("turns", policy.freeHand().turnsWays())
                .param("version", version)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private PolicyView read(ProjectId project) {
        return jdbc.sql("select * from workorders.dispatch_policy where project_id = ?")
                .param(project.value())
                .query((row, number) -> PolicyView.of(
                        policy(row),
                        Interruptible.valueOf(row.getString("interrupt_from")),
                        row.getInt("version"),
                        row.getString("changed_by")))
                .optional()
                .orElseGet(() -> PolicyView.of(Policy.USUAL, Interruptible.P4, 0, null));
    }

    private static Policy policy(ResultSet row) throws SQLException {
        var weights = new Weights(Map.of(
                Wish.TRAVEL, row.getInt("travel"),
                Wish.LOAD, row.getInt("load"),
                Wish.LATENESS, row.getInt("lateness"),
                Wish.STRANGENESS, row.getInt("strangeness"),
                Wish.SHARE, row.getInt("share"),
                Wish.TEAM, row.getInt("team")));
        return new Policy(
                weights,
                row.getObject("most_open_jobs", Integer.class),
                row.getBoolean("not_alone_at_night"),
                answerTimes(row),
                new FreeHand(row.getInt("wait_percent"), row.getBoolean("turns_ways")));
    }

    private static AnswerTimes answerTimes(ResultSet row) throws SQLException {
        return row.getObject("answer_p1") == null
                ? AnswerTimes.USUAL
                : AnswerTimes.of(
                        row.getInt("answer_p1"),
                        row.getInt("answer_p2"),
                        row.getInt("answer_p3"),
                        row.getInt("answer_p4"),
                        row.getInt("answer_p5"));
    }
}
