package io.anju.trail;

import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who looked at what: for the person whose personal data it is (Y-08, Y-10). */
@Service
public class TrailLooks {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrailLooks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A look.
     *
     * @param verb {@code revealed}, {@code phone-revealed} or {@code told}
     * @param subject what was looked at
     * @param reason as given; empty where none was asked for
     */
    public record Look(UUID id, Instant at, String actor, String verb, SubjectRef subject, String reason) {}

    /** The looks at any of these, the latest first. Whether the caller may know is the caller's question. */
    @Transactional(readOnly = true)
    public Page<Look> at(Collection<SubjectRef> subjects, ListQuery query) {
        var after = query.after(2);
        var rows = jdbc.sql("""
                        select e.* from trail.entry e
                        join unnest(cast(:types as text[]), cast(:ids as uuid[])) as s (type, id)
                            on e.subject_type = s.type and e.subject_id = s.id
                        where e.verb in ('revealed', 'phone-revealed', 'told')
                          and (:first or (e.occurred_at, e.id) < (:at, :entry))
                        order by e.occurred_at desc, e.id desc limit :limit""")
                .param("types", subjects.stream().map(SubjectRef::type).toArray(String[]::new))
                .param("ids", subjects.stream().map(SubjectRef::id).toArray(UUID[]::new))
                .param("first", after.isEmpty())
                .param("at", Timestamp.from(after.isEmpty() ? Instant.EPOCH : Cursor.instant(after.get(0))))
                .param("entry", after.isEmpty() ? new UUID(0, 0) : Cursor.id(after.get(1)))
                .param("limit", query.limit() + 1)
                .query(this::look)
                .list();
        return Page.of(rows, query.limit(), look -> Cursor.of(look.at(), look.id()));
    }

    private Look look(ResultSet row, int number) throws SQLException {
        return new Look(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("actor"),
                row.getString("verb"),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                json.readTree(row.getString("facts")).path("reason").asString(""));
    }
}
