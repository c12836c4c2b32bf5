package io.anju.workforce.cover;

import io.anju.codes.CodeLists;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.shift.Weekdays;
import io.anju.workforce.turn.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when a project needs which trades; one that said nothing needs what its teams serve, at any hour. */
@Service
class TradeNeeds {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final CodeLists codes;
    private final Trail trail;

    TradeNeeds(JdbcClient jdbc, Projects projects, CodeLists codes, Trail trail) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.codes = codes;
        this.trail = trail;
    }

    /** A stretch of the day on some weekdays; {@code to} not after {@code from} means until then on the next day. */
    record TradeNeed(UUID id, String skill, List<DayOfWeek> days, LocalTime from, LocalTime to) {}

    /** What the project said; empty while it said nothing. */
    List<TradeNeed> said(ProjectId project) {
        return jdbc.sql(
                        "select * from workforce.trade_need where project_id = ? order by skill, from_time, id limit 200")
                .param(project.value())
                .query(TradeNeeds::line)
                .list();
    }

    /** Adds a line. Refuses an unknown trade and a line that is there ({@code need-twice}). */
    @Transactional
    public UUID add(
            Actor actor, ProjectId project, String skill, Collection<DayOfWeek> days, LocalTime from, LocalTime to) {
        actor.require(Permission.STAFF_WRITE, project, "project");
        projects.get(project);
        codes.require("skill", skill, "skill");
        var id = Ids.next();
        try {
            jdbc.sql("""
                            insert into workforce.trade_need (company_id, id, project_id, skill, weekdays, from_time, to_time)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(actor.company().value(), id, project.value(), skill, Weekdays.bits(days), from, to)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw Refused.field("skill", "need-twice");
        }
        trail.record(actor, Shifts.subject(project), "trade-need-added", Map.of("skill", skill));
        return id;
    }

    /** Takes a line out. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        record Owner(ProjectId project, String skill) {}
        var owner = jdbc.sql("select project_id, skill from workforce.trade_need where id = ?")
                .param(id)
                .query((row, number) ->
                        new Owner(new ProjectId(row.getObject("project_id", UUID.class)), row.getString("skill")))
                .optional()
                .filter(each -> actor.may(Permission.STAFF_WRITE, each.project()))
                .orElseThrow(() -> Refused.missing("trade-need"));
        jdbc.sql("delete from workforce.trade_need where id = ?").param(id).update();
        trail.record(actor, Shifts.subject(owner.project()), "trade-need-removed", Map.of("skill", owner.skill()));
    }

    /** When each trade is needed between two instants. */
    Map<String, List<Slot>> between(ProjectId project, Instant from, Instant to, ZoneId zone) {
        var lines = said(project);
        var needs = new LinkedHashMap<String, List<Slot>>();
        if (lines.isEmpty()) {
            ofTeams(project).forEach(skill -> needs.put(skill, List.of(new Slot(from, to))));
            return needs;
        }
        var whole = List.of(new Slot(from, to));
        for (var line : lines) {
            var slots = needs.computeIfAbsent(line.skill(), skill -> new ArrayList<>());
            slots.addAll(Spans.common(
                    slots(line, LocalDate.ofInstant(from, zone).minusDays(1), LocalDate.ofInstant(to, zone), zone),
                    whole));
        }
        needs.replaceAll((skill, slots) -> Spans.union(slots));
        return needs;
    }

    private static List<Slot> slots(TradeNeed line, LocalDate first, LocalDate last, ZoneId zone) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> line.days().contains(day.getDayOfWeek()))
                .map(day -> new Slot(
                        day.atTime(line.from()).atZone(zone).toInstant(),
                        (line.to().isAfter(line.from()) ? day : day.plusDays(1))
                                .atTime(line.to())
                                .atZone(zone)
                                .toInstant()))
                .toList();
    }

    private List<String> ofTeams(ProjectId project) {
        return jdbc.sql("""
                        select distinct k.skill from workforce.team t join workforce.team_skill k on k.team_id = t.id
                        where t.project_id = ? and t.retired_at is null order by k.skill""")
                .param(project.value())
                .query((row, number) -> row.getString("skill"))
                .list();
    }

    private static TradeNeed line(ResultSet row, int number) throws SQLException {
        return new TradeNeed(
                row.getObject("id", UUID.class),
                row.getString("skill"),
                Weekdays.of(row.getInt("weekdays")),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class));
    }
}
