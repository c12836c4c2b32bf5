package io.anju.workforce.roll;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.StaffId;
import io.anju.workforce.shift.Shifts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Freezes lists of staff and says what changed since the one before. */
@Service
class StaffRolls {

    private static final String NOUN = "staff-list";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Projects projects;
    private final Trail trail;
    private final Clock clock;

    StaffRolls(JdbcClient jdbc, JsonMapper json, Projects projects, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /** A frozen list without its lines. */
    record Roll(
            UUID id,
            ProjectId project,
            String quarter,
            Instant frozenAt,
            String frozenBy,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable String submittedTo) {}

    /** The lists of a project, the newest first. */
    List<Roll> of(ProjectId project) {
        return jdbc.sql("select * from workforce.staff_list where project_id = ? order by quarter desc limit 100")
                .param(project.value())
                .query(StaffRolls::roll)
                .list();
    }

    /** One of them; refuses ({@code staff-list-missing}) who may not see the project's staff. */
    Roll get(Actor actor, UUID id, Permission permission) {
        return jdbc.sql("select * from workforce.staff_list where id = ?")
                .param(id)
                .query(StaffRolls::roll)
                .optional()
                .filter(roll -> actor.may(permission, roll.project()))
                .orElseThrow(() -> Refused.missing(NOUN));
    }

    List<RollLine> lines(UUID id) {
        var text = jdbc.sql("select lines from workforce.staff_list where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return json.readValue(text, new TypeReference<List<RollLine>>() {});
    }

    /** What changed since the list before; everybody came where there is none. */
    List<RollChange> changes(Roll roll) {
        return before(roll)
                .map(id -> RollChange.between(lines(id), lines(roll.id())))
                .orElse(List.of());
    }

    private Optional<UUID> before(Roll roll) {
        return jdbc.sql("""
                        select id from workforce.staff_list where project_id = ? and quarter < ?
                        order by quarter desc limit 1""")
                .params(roll.project().value(), roll.quarter())
                .query(UUID.class)
                .optional();
    }

    /**
     * Freezes the list of this quarter as it is now; takes {@link Permission#STAFF_WRITE}. Refuses a second one ({@code
     * list-frozen}): what the client has stays what it was.
     */
    @Transactional
    public UUID freeze(Actor actor, ProjectId project) {
        actor.require(Permission.STAFF_WRITE, project, "project");
        var today = LocalDate.ofInstant(clock.instant(), projects.get(project).zone());
        var quarter = today.getYear() + "-Q" + (today.getMonthValue() + 2) / 3;
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into workforce.staff_list (company_id, id, project_id, quarter, lines, frozen_at, frozen_by)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            actor.company().value(),
                            id,
                            project.value(),
                            quarter,
                            json.writeValueAsString(present(project, today)),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            actor.name())
                    .update();
        } catch (DuplicateKeyException frozen) {
            throw Refused.conflict("list-frozen", Map.of("quarter", quarter));
        }
        trail.record(actor, Shifts.subject(project), "staff-list-frozen", Map.of("quarter", quarter));
        return id;
    }

    /** Says that the client has it, and who took it. Refuses ({@code list-submitted}) a second time. */
    @Transactional
    public void submit(Actor actor, UUID id, String to) {
        var roll = get(actor, id, Permission.STAFF_WRITE);
        var submitted = jdbc.sql("""
                        update workforce.staff_list set submitted_at = ?, submitted_by = ?, submitted_to = ?
                        where id = ? and submitted_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), actor.name(), to.strip(), id)
                .update();
        if (submitted == 0) {
            throw Refused.conflict("list-submitted");
        }
        trail.record(actor, Shifts.subject(roll.project()), "staff-list-submitted", Map.of("quarter", roll.quarter()));
    }

    private List<RollLine> present(ProjectId project, LocalDate today) {
        return jdbc.sql("""
                        select s.id, s.name, s.number, s.joined_on, a.post, t.name as team, c.employment,
                            array(select k.kind || '=' || coalesce(k.expires_on::text, '') from workforce.certificate k
                                where k.staff_id = s.id and k.withdrawn_at is null
                                  and (k.expires_on is null or k.expires_on >= :today) order by k.kind, k.expires_on) as kinds
                        from workforce.assignment a
                        join workforce.staff s on s.id = a.staff_id and s.left_at is null
                        left join workforce.team t on t.id = a.team_id
                        left join workforce.career c on c.staff_id = s.id
                        where a.project_id = :project order by a.post, s.name, s.id limit 2000""")
                .param("project", project.value())
                .param("today", today)
                .query((row, number) -> new RollLine(
                        new StaffId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("post"),
                        row.getString("team"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getString("employment"),
                        Arrays.stream((String[]) row.getArray("kinds").getArray())
                                .map(StaffRolls::held)
                                .toList()))
                .list();
    }

    private static RollLine.Held held(String pair) {
        var at = pair.lastIndexOf('=');
        var until = pair.substring(at + 1);
        return new RollLine.Held(pair.substring(0, at), until.isEmpty() ? null : LocalDate.parse(until));
    }

    private static Roll roll(ResultSet row, int number) throws SQLException {
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new Roll(
                row.getObject("id", UUID.class),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("quarter"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                row.getString("frozen_by"),
                submitted == null ? null : submitted.toInstant(),
                row.getString("submitted_by"),
                row.getString("submitted_to"));
    }
}
