package io.anju.workforce.cover;

import io.anju.kernel.ProjectId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when a project needs which trades; one that said nothing needs what its teams serve, at any hour. */
@Component
class TradeNeeds {

    private final JdbcClient jdbc;

    TradeNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stretch of the day on some weekdays; {@code to} not after {@code from} means until then on the next day. */
    record Line(String skill, List<DayOfWeek> days, LocalTime from, LocalTime to) {}

    /** What the project said; empty while it said nothing. */
    List<Line> said(ProjectId project) {
        return jdbc.sql(
                        "select * from workforce.trade_need where project_id = ? order by skill, from_time, id limit 200")
                .param(project.value())
                .query(TradeNeeds::line)
                .list();
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

    private static List<Slot> slots(Line line, LocalDate first, LocalDate last, ZoneId zone) {
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
                        where t.project_id = ? and t.retired_at is null order by k.skill""").param(project.value()).query(String.class).list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("skill"),
                Weekdays.of(row.getInt("weekdays")),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class));
    }
}
