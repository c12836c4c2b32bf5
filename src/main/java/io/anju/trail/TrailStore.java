package io.anju.trail;

import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The entries as rows. */
@Component
class TrailStore {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TrailStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    String text(Map<String, ?> facts) {
        return json.writeValueAsString(facts);
    }

    void add(SealedContent entry) {
        jdbc.sql("""
                        with added as (
                            insert into trail.entry (company_id, id, occurred_at, entered_at, account_id, actor,
                                subject_type, subject_id, verb, facts)
                            values (:company, :id, :occurredAt, :enteredAt, :account, :actor, :type, :subject, :verb, :facts)
                            returning company_id, id)
                        insert into trail.unsealed (company_id, entry_id) select company_id, id from added""")
                .param("company", entry.company())
                .param("id", entry.id())
                .param("occurredAt", Timestamp.from(entry.occurredAt()))
                .param("enteredAt", Timestamp.from(entry.enteredAt()))
                .param("account", entry.account())
                .param("actor", entry.actor())
                .param("type", entry.subject().type())
                .param("subject", entry.subject().id())
                .param("verb", entry.verb())
                .param("facts", entry.facts())
                .update();
    }

    Page<TrailEntry> of(SubjectRef subject, ListQuery query) {
        var after = query.after(2);
        var rows = jdbc.sql("""
                        select * from trail.entry
                        where subject_type = :type and subject_id = :id
                          and (:first or (occurred_at, id) < (:at, :entry))
                        order by occurred_at desc, id desc limit :limit""")
                .param("type", subject.type())
                .param("id", subject.id())
                .param("first", after.isEmpty())
                .param("at", Timestamp.from(after.isEmpty() ? Instant.EPOCH : Cursor.instant(after.get(0))))
                .param("entry", after.isEmpty() ? subject.id() : Cursor.id(after.get(1)))
                .param("limit", query.limit() + 1)
                .query(this::entry)
                .list();
        return Page.of(rows, query.limit(), entry -> Cursor.of(entry.at(), entry.id()));
    }

    private TrailEntry entry(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        return new TrailEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                account == null ? null : new AccountId(account),
                row.getString("actor"),
                row.getString("verb"),
                json.readValue(row.getString("facts"), FACTS));
    }
}
