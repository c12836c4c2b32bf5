package io.anju.requests.erasure;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Retained;
import io.anju.requests.journal.ServiceRequest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes of what was said (Y-04: recordings of calls 6 to 12 months): contacts of the reception log, and conversations that
 * answered a request which has ended.
 */
@Component
class Conversations implements Retained {

    private final JdbcClient jdbc;
    private final Receptions receptions;

    Conversations(JdbcClient jdbc, Receptions receptions) {
        this.jdbc = jdbc;
        this.receptions = receptions;
    }

    @Override
    public String kind() {
        return "conversations";
    }

    @Override
    public int usualMonths() {
        return 12;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        var due = new ArrayList<>(dueContacts(before, held, limit));
        if (due.size() < limit) {
            due.addAll(dueReplies(before, held, limit - due.size()));
        }
        return due;
    }

    private List<UUID> dueContacts(Instant before, Held held, int limit) {
        var people = held.people();
        var lines = people.stream().flatMap(each -> each.lines().stream()).collect(Collectors.toSet());
        return jdbc.sql("""
                        select id from requests.reception
                        where depersonalised_at is null and ended_at < :before
                            and not coalesce(person_id = any(:people) or phone = any(:lines), false)
                        order by ended_at, id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("people", people.stream().map(DataSubject::person).toArray(UUID[]::new))
                .param("lines", Reported.typed(lines))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> dueReplies(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select p.id from requests.reply p join requests.request r on r.id = p.request_id
                        where p.way = 'CONVERSATION' and p.depersonalised_at is null and p.at < :before
                            and r.ended_at < :before and r.id <> all(:held)
                        order by p.at, p.id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("held", held.things(ServiceRequest.SUBJECT))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        receptions.end(due, at);
        jdbc.sql("""
                        update requests.reply set text = :struck, depersonalised_at = :at
                        where id = any(:due) and depersonalised_at is null""")
                .param("struck", DataSubject.STRUCK)
                .param("at", Timestamp.from(at))
                .param("due", due.toArray(UUID[]::new))
                .update();
    }
}
