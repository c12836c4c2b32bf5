package io.anju.deadlines;

import io.anju.calendar.OpeningHours;
import io.anju.calendar.PublicHolidays;
import io.anju.calendar.ServiceCalendar;
import io.anju.kernel.ProjectId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reckons stored clocks again from their histories alone, for tests that ask whether a fault bent one. */
public final class ClockReplay {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final ServiceCalendar ALWAYS_OPEN = ServiceCalendar.of(
            ServiceCalendar.CHINA,
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(
                            Function.identity(), day -> List.of(new OpeningHours(LocalTime.MIN, LocalTime.MIN)))),
            Map.of(),
            PublicHolidays.NONE);

    private ClockReplay() {}

    /** All clocks that are {@link #bent(Connection, Function) bent} where every project is open around the clock. */
    public static List<String> bent(Connection connection) throws SQLException {
        return bent(connection, project -> ALWAYS_OPEN);
    }

    /**
     * All clocks whose row is not what its history amounts to, each with what it should be.
     *
     * @param connection sees the companies in question
     */
    public static List<String> bent(Connection connection, Function<ProjectId, ServiceCalendar> calendars)
            throws SQLException {
        var bent = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select row_to_json(c)::text, (select json_agg(e order by e.id)::text from deadlines.clock_entry e
                            where e.clock_id = c.id) from deadlines.clock c""")) {
            while (rows.next()) {
                var stored = JSON.readValue(rows.getString(1), ClockRow.class);
                var history = JSON.readValue(rows.getString(2), ClockEntry[].class);
                var replayed = stored.reckonedAnew(Reckoning.of(
                        ClockLife.of(List.of(history)),
                        stored.warnPercent(),
                        () -> calendars.apply(stored.projectId())));
                if (!replayed.equals(stored)) {
                    bent.add(stored + " should be " + replayed);
                }
            }
        }
        return bent;
    }
}
