package io.anju.requests.outage;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Retained;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom an outage was told to: how many stays with its steps, who they were ends some time after it was over. */
@Component
class OldTellings implements Retained {

    private static final int A_YEAR = 12;

    private final JdbcClient jdbc;

    OldTellings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "outage-tellings";
    }

    @Override
    public int usualMonths() {
        return A_YEAR;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select o.id from requests.outage o
                        where o.ended_at < :before
                            and exists (select 1 from requests.outage_told t where t.outage_id = o.id)
                            and not exists (select 1 from requests.outage_told t
                                where t.outage_id = o.id and t.person_id = any(:held))
                        order by o.ended_at, o.id limit :limit""")
                .param("before", Timestamp.from(before))
                .param(
                        "held",
                        held.people().stream()
                                .map(DataSubject::person)
                                .filter(Objects::nonNull)
                                .toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        jdbc.sql("delete from requests.outage_told where outage_id = any(?)")
                .param(due.toArray(UUID[]::new))
                .update();
    }
}
