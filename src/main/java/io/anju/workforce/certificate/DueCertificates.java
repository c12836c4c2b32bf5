package io.anju.workforce.certificate;

import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The certificates of which somebody has to be told now, each once per warning. */
@Component
class DueCertificates {

    private final JdbcClient jdbc;

    DueCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A certificate that ends.
     *
     * @param left days until its last day, below zero once it is over
     */
    record Due(StaffId staff, String kind, LocalDate expiresOn, long left) {}

    /**
     * Marks and gives them. A warning that was missed while nothing ran is not made up for: only the latest is told. Of one
     * that was renewed nothing is told.
     */
    List<Due> take(LocalDate today) {
        return jdbc.sql("""
                        update workforce.certificate c set warned = step.days
                        from (values (60, 60), (30, 30), (7, 7), (0, -1)) as step (days, left_at_most)
                        where c.withdrawn_at is null and c.expires_on - cast(:today as date) <= step.left_at_most
                          and step.days = (select min(low.days)
                              from (values (60, 60), (30, 30), (7, 7), (0, -1)) as low (days, left_at_most)
                              where c.expires_on - cast(:today as date) <= low.left_at_most)
                          and (c.warned is null or c.warned > step.days)
                          and not exists (select 1 from workforce.certificate renewed
                              where renewed.staff_id = c.staff_id and renewed.kind = c.kind
                                and renewed.withdrawn_at is null
                                and coalesce(renewed.expires_on, 'infinity') > c.expires_on)
                        returning c.staff_id, c.kind, c.expires_on""")
                .param("today", today)
                .query((row, number) -> {
                    var end = row.getObject("expires_on", LocalDate.class);
                    return new Due(
                            new StaffId(row.getObject("staff_id", UUID.class)),
                            row.getString("kind"),
                            end,
                            ChronoUnit.DAYS.between(today, end));
                })
                .list();
    }
}
