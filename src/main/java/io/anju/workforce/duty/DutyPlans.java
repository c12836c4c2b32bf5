package io.anju.workforce.duty;

import io.anju.kernel.ProjectId;
import io.anju.workforce.LeaveKind;
import io.anju.workforce.StaffId;
import io.anju.workforce.shift.Weekdays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was planned for one member of staff. */
@Component
class DutyPlans {

    private final JdbcClient jdbc;

    DutyPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A weekly pattern; {@code to} not after {@code from} means until then on the next day. */
    record Duty(
            UUID id,
            ProjectId project,
            List<DayOfWeek> days,
            LocalTime from,
            LocalTime to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Leave(
            UUID id,
            LeaveKind kind,
            Instant from,
            Instant to,
            @Nullable StaffId substitute,
            @Nullable String note) {}

    List<Duty> duties(StaffId staff) {
        return jdbc.sql("select * from workforce.duty where staff_id = ? order by valid_from desc, id desc limit 200")
                .param(staff.value())
                .query((row, number) -> new Duty(
                        row.getObject("id", UUID.class),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        Weekdays.of(row.getInt("weekdays")),
                        row.getObject("from_time", LocalTime.class),
                        row.getObject("to_time", LocalTime.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    List<Leave> leaves(StaffId staff) {
        return jdbc.sql("""
                        select * from workforce.leave where staff_id = ? and cancelled_at is null
                        order by from_at desc, id desc limit 200""")
                .param(staff.value())
                .query((row, number) -> {
                    var substitute = row.getObject("substitute_id", UUID.class);
                    return new Leave(
                            row.getObject("id", UUID.class),
                            LeaveKind.valueOf(row.getString("kind")),
                            row.getObject("from_at", OffsetDateTime.class).toInstant(),
                            row.getObject("to_at", OffsetDateTime.class).toInstant(),
                            substitute == null ? null : new StaffId(substitute),
                            row.getString("note"));
                })
                .list();
    }
}
