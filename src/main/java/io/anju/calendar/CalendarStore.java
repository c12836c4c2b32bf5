package io.anju.calendar;

import io.anju.database.CompanyScope;
import io.anju.database.OncePerTransaction;
import io.anju.kernel.ProjectId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes calendars; a calendar comes in one statement, because every intake asks for one. */
@Component
class CalendarStore {

    private final JdbcClient jdbc;
    private final OncePerTransaction<ProjectId, ServiceCalendar> known = new OncePerTransaction<>(this::read);

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A calendar as it is stored. */
    record Stored(
            ZoneId zone,
            Map<DayOfWeek, List<OpeningHours>> week,
            PublicHolidays holidays,
            int version,
            Map<LocalDate, List<OpeningHours>> exceptions) {

        ServiceCalendar calendar() {
            return ServiceCalendar.of(zone, week, exceptions, holidays);
        }
    }

    /** The project's calendar, or the standard one of a project that has none; read once in a transaction. */
    ServiceCalendar calendar(ProjectId project) {
        return known.get(project);
    }

    /** To be called after every change, for the rest of the transaction. */
    void changed() {
        known.forget();
    }

    Optional<Stored> find(ProjectId project) {
        return jdbc.sql("""
                        select zone, holidays, version,
                            array(select weekday || ' ' || opens || ' ' || closes from calendar.opening o
                                  where o.project_id = c.project_id order by weekday, opens) as week,
                            array(select day || coalesce(' ' || opens || ' ' || closes, '') from calendar.exceptional_day e
                                  where e.project_id is null or e.project_id = c.project_id
                                  order by e.project_id nulls first) as exceptions
                        from calendar.service_calendar c where project_id = :project""")
                .param("project", project.value())
                .query(CalendarStore::read)
                .optional();
    }

    void insert(ProjectId project, ZoneId zone, PublicHolidays holidays) {
        jdbc.sql("""
                        insert into calendar.service_calendar (company_id, project_id, zone, holidays, version)
                        values (:company, :project, :zone, :holidays, 1)""")
                .param("company", company())
                .param("project", project.value())
                .param("zone", zone.getId())
                .param("holidays", holidays.name())
                .update();
        changed();
    }

    /** Changes what is not hours; false if the stored version is another one. */
    boolean update(ProjectId project, PublicHolidays holidays, int version) {
        return jdbc.sql("""
                        update calendar.service_calendar set holidays = :holidays, version = version + 1
                        where project_id = :project and version = :version""")
                        .param("holidays", holidays.name())
                        .param("project", project.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void replaceWeek(ProjectId project, Map<DayOfWeek, List<OpeningHours>> week) {
        jdbc.sql("delete from calendar.opening where project_id = :project")
                .param("project", project.value())
                .update();
        week.forEach((day, openings) -> openings.forEach(opening -> insert(project, day, opening)));
    }

    private void insert(ProjectId project, DayOfWeek day, OpeningHours opening) {
        jdbc.sql("""
                        insert into calendar.opening (company_id, project_id, weekday, opens, closes)
                        values (:company, :project, :day, :opens, :closes)""")
                .param("company", company())
                .param("project", project.value())
                .param("day", day.getValue())
                .param("opens", opening.opens())
                .param("closes", opening.closes())
                .update();
    }

    private ServiceCalendar read(ProjectId project) {
        return find(project).map(Stored::calendar).orElseGet(() -> ServiceCalendar.standard(ServiceCalendar.CHINA));
    }

    private static Object company() {
        return CompanyScope.requireCompany().value();
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        for (var line : lines(row.getArray("week"))) {
            week.computeIfAbsent(DayOfWeek.of(Integer.parseInt(line[0])), day -> new ArrayList<>())
                    .add(hours(line));
        }
        var exceptions = new HashMap<LocalDate, List<OpeningHours>>();
        for (var line : lines(row.getArray("exceptions"))) {
            exceptions.put(LocalDate.parse(line[0]), line.length == 1 ? List.of() : List.of(hours(line)));
        }
        return new Stored(
                ZoneId.of(row.getString("zone")),
                week,
                PublicHolidays.valueOf(row.getString("holidays")),
                row.getInt("version"),
                exceptions);
    }

    private static OpeningHours hours(String[] line) {
        return new OpeningHours(LocalTime.parse(line[1]), LocalTime.parse(line[2]));
    }

    private static List<String[]> lines(Array array) throws SQLException {
        return List.of((String[]) array.getArray()).stream()
                .map(line -> line.split(" "))
                .toList();
    }
}
