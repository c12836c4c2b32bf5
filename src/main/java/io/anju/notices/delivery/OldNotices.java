package io.anju.notices.delivery;

import io.anju.kernel.Actor;
import io.anju.kernel.Retained;
import io.anju.kernel.SubjectRef;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News that was told long ago: to whom, at which address, in which words (Y-04). What is still on its way stays. */
@Component
class OldNotices implements Retained {

    private final JdbcClient jdbc;

    OldNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "deliveries";
    }

    @Override
    public int usualMonths() {
        return 12;
    }

    /** Half a year: as long as whether somebody was told is argued about. */
    @Override
    public int fewestMonths() {
        return 6;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select n.id from notices.notice n
                        where n.created_at < :before and n.subject_id <> all(:things)
                            and not exists (select 1 from notices.delivery d
                                where d.company_id = n.company_id and d.notice_id = n.id and d.next_at is not null)
                            and not exists (select 1 from notices.inbox_entry i
                                where i.company_id = n.company_id and i.notice_id = n.id and i.account_id = any(:accounts))
                        order by n.created_at, n.id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("things", held.things().stream().map(SubjectRef::id).toArray(UUID[]::new))
                .param("accounts", held.accounts())
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        var notices = due.toArray(UUID[]::new);
        for (var sql : List.of(
                """
                delete from notices.attempt a using notices.delivery d
                where d.company_id = a.company_id and d.id = a.delivery_id and d.notice_id = any(?)""",
                "delete from notices.delivery where notice_id = any(?)",
                "delete from notices.inbox_entry where notice_id = any(?)",
                "delete from notices.notice where id = any(?)")) {
            jdbc.sql(sql).param(notices).update();
        }
    }
}
