package io.anju.workforce.shift;

import io.anju.codes.CodeLists;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the shifts and patterns of a project. Every verb takes {@link Permission#STAFF_WRITE} there. */
@Service
public class Shifts {

    private static final int LONGEST = 56;

    private final JdbcClient jdbc;
    private final ShiftQueries queries;
    private final Projects projects;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;

    Shifts(JdbcClient jdbc, ShiftQueries queries, Projects projects, CodeLists codes, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.projects = projects;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /** A shift to be. */
    public record NewShift(
            String name,
            LocalTime from,
            LocalTime to,
            boolean onCall,
            @Nullable String certificate) {}

    /** Adds a shift. Refuses a name in use ({@code shift-name-taken}) and a certificate of no known kind. */
    @Transactional
    public UUID add(Actor actor, ProjectId project, NewShift said) {
        allow(actor, project);
        if (said.certificate() != null) {
            codes.require("certificate", said.certificate(), "certificate");
        }
        var id = Ids.next();
        refusing(
                "shift-name-taken",
                () -> jdbc.sql("""
                        insert into workforce.shift (company_id, id, project_id, name, from_time, to_time, on_call,
                            certificate, entered_at, entered_by)
                        values (:company, :id, :project, :name, :from, :to, :onCall, :certificate, :at, :by)""")
                        .param("company", actor.company().value())
                        .param("id", id)
                        .param("project", project.value())
                        .param("name", said.name().strip())
                        .param("from", said.from())
                        .param("to", said.to())
                        .param("onCall", said.onCall())
                        .param("certificate", said.certificate())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", actor.name())
                        .update());
        trail.record(
                actor,
                subject(project),
                "shift-added",
                Map.of("name", said.name().strip()));
        return id;
    }

    /** Plans nothing new with the shift; patterns that have it end with it. */
    @Transactional
    public void retire(Actor actor, UUID id) {
        var shift = queries.shift(id);
        actor.require(Permission.STAFF_WRITE, shift.project(), "shift");
        end("update workforce.shift set retired_at = ?, retired_by = ? where id = ? and retired_at is null", actor, id);
        end("""
                update workforce.shift_pattern set retired_at = ?, retired_by = ? where retired_at is null
                and id in (select pattern_id from workforce.shift_pattern_step where shift_id = ?)""", actor, id);
        trail.record(actor, subject(shift.project()), "shift-retired", Map.of("name", shift.name()));
    }

    /**
     * Adds a pattern. Refuses a name in use ({@code shift-pattern-name-taken}), a pattern of free days only and shifts of other
     * projects.
     *
     * @param steps at most 56
     */
    @Transactional
    public UUID addPattern(Actor actor, ProjectId project, String name, List<PatternDay> steps) {
        allow(actor, project);
        if (steps.size() > LONGEST || steps.stream().allMatch(step -> step.shift() == null)) {
            throw Refused.field("steps", "pattern-empty");
        }
        var known = queries.shifts(project).stream()
                .filter(shift -> !shift.retired())
                .map(Shift::id)
                .toList();
        if (!steps.stream().allMatch(step -> step.shift() == null || known.contains(step.shift()))) {
            throw Refused.field("steps", "shift-unknown");
        }
        var id = Ids.next();
        refusing(
                "shift-pattern-name-taken",
                () -> jdbc.sql("""
                        insert into workforce.shift_pattern (company_id, id, project_id, name, entered_at, entered_by)
                        values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                actor.company().value(),
                                id,
                                project.value(),
                                name.strip(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                actor.name())
                        .update());
        jdbc.sql("""
                        insert into workforce.shift_pattern_step (company_id, pattern_id, position, shift_id)
                        select :company, :id, step.number - 1, step.shift
                        from unnest(cast(:steps as uuid[])) with ordinality as step (shift, number)""")
                .param("company", actor.company().value())
                .param("id", id)
                .param("steps", steps.stream().map(PatternDay::shift).toArray(UUID[]::new))
                .update();
        trail.record(actor, subject(project), "shift-pattern-added", Map.of("name", name.strip()));
        return id;
    }

    /** Plans nothing new with the pattern. */
    @Transactional
    public void retirePattern(Actor actor, UUID id) {
        var project = queries.projectOfPattern(id);
        actor.require(Permission.STAFF_WRITE, project, "shift-pattern");
        end("update workforce.shift_pattern set retired_at = ?, retired_by = ? where id = ?", actor, id);
        trail.record(actor, subject(project), "shift-pattern-retired", Map.of());
    }

    /**
     * Gives a project that has no shift yet the usual ones: early, late and night in a row of four teams (四班三运转), a day and
     * a night on and off (做一休一), and on call. Refuses ({@code shifts-exist}) where there are shifts.
     */
    @Transactional
    public void begin(Actor actor, ProjectId project) {
        allow(actor, project);
        if (!queries.shifts(project).isEmpty()) {
            throw Refused.conflict("shifts-exist");
        }
        var early = add(actor, project, usual("早班", 7, 15));
        var late = add(actor, project, usual("中班", 15, 23));
        var night = add(actor, project, usual("晚班", 23, 7));
        var whole = add(actor, project, usual("全天", 8, 8));
        add(actor, project, new NewShift("备勤", LocalTime.of(18, 0), LocalTime.of(8, 0), true, null));
        addPattern(actor, project, "四班三运转", days(early, early, late, late, night, night, null, null));
        addPattern(actor, project, "做一休一", days(whole, null));
    }

    private static List<PatternDay> days(@Nullable UUID... shifts) {
        return Arrays.stream(shifts).map(PatternDay::new).toList();
    }

    private static NewShift usual(String name, int from, int to) {
        return new NewShift(name, LocalTime.of(from, 0), LocalTime.of(to, 0), false, null);
    }

    private void allow(Actor actor, ProjectId project) {
        actor.require(Permission.STAFF_WRITE, project, "project");
        projects.get(project);
    }

    private void end(String sql, Actor actor, UUID id) {
        jdbc.sql(sql)
                .params(clock.instant().atOffset(ZoneOffset.UTC), actor.name(), id)
                .update();
    }

    private static void refusing(String code, Runnable insert) {
        try {
            insert.run();
        } catch (DuplicateKeyException taken) {
            throw Refused.field("name", code);
        }
    }

    /** How the trail refers to the rosters of a project. */
    public static SubjectRef subject(ProjectId project) {
        return SubjectRef.of("roster", project);
    }
}
