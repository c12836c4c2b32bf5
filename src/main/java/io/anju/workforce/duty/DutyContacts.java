package io.anju.workforce.duty;

import io.anju.kernel.ProjectId;
import io.anju.workforce.ContactWay;
import io.anju.workforce.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who can be called in at an instant, and the ways to reach people, the first to try first. */
@Component
class DutyContacts {

    private final JdbcClient jdbc;

    DutyContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who is on call. */
    record Called(StaffId staff, String name, String shift, Instant until) {}

    /** Who is on call at that instant and not on leave, or stands in for whoever is; by name. */
    List<Called> onCall(ProjectId project, Instant at) {
        return jdbc.sql("""
                        with away as (
                            select staff_id, substitute_id from workforce.leave
                            where cancelled_at is null and from_at <= :at and :at < to_at),
                        called as (
                            select staff_id, shift_id, ends_at from workforce.turn
                            where project_id = :project and ended_at is null and on_call
                              and starts_at between cast(:at as timestamptz) - interval '2 days' and :at and :at < ends_at),
                        either as (
                            select staff_id, shift_id, ends_at from called
                            union all
                            select away.substitute_id, called.shift_id, called.ends_at
                            from called join away using (staff_id))
                        select s.id, s.name, h.name as shift, max(either.ends_at) as until
                        from either join workforce.staff s on s.id = either.staff_id and s.left_at is null
                        join workforce.shift h on h.id = either.shift_id
                        where not exists (select 1 from away where away.staff_id = s.id)
                        group by s.id, s.name, h.name order by s.name, s.id""")
                .param("project", project.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Called(
                        new StaffId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("shift"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Everybody's ways in their order, masked. */
    Map<StaffId, List<ContactWay>> ways(Collection<StaffId> staff) {
        record Way(StaffId staff, ContactWay way) {}
        return jdbc
                .sql("""
                        select staff_id, kind, value from workforce.contact_way where staff_id = any(?)
                        order by staff_id, position""")
                .param((Object) staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query((row, number) -> new Way(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        new ContactWay(ContactWay.Kind.valueOf(row.getString("kind")), row.getString("value"))
                                .masked()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Way::staff, Collectors.mapping(Way::way, Collectors.toList())));
    }
}
