package io.anju.trail;

import io.anju.database.JsonRows;
import io.anju.database.WrittenTogether;
import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The entries as rows. */
@Component
class TrailStore {

    private static final int AT_ONCE = 2_000;
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final WrittenTogether<SealedContent> entries = new WrittenTogether<>(this::insert);

    TrailStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** An entry with the names of its columns. */
    private record Row(
            UUID companyId,
            UUID id,
            Instant occurredAt,
            Instant enteredAt,
            @Nullable UUID accountId,
            String actor,
            String subjectType,
            UUID subjectId,
            String verb,
            String facts) {

        static Row of(SealedContent entry) {
            return new Row(
                    entry.company(),
                    entry.id(),
                    entry.occurredAt(),
                    entry.enteredAt(),
                    entry.account(),
                    entry.actor(),
                    entry.subject().type(),
                    entry.subject().id(),
                    entry.verb(),
                    entry.facts());
        }
    }

    String text(Map<String, ?> facts) {
        return json.writeValueAsString(facts);
    }

    /** Keeps an entry; all of a transaction are written together at its end. */
    void add(SealedContent entry) {
        entries.add(entry);
    }

    /** Writes what waits, for whoever has to find it in this transaction. */
    void writeNow() {
        entries.writeNow();
    }

    /** A file may show thousands of people, each with an entry of their own. */
    private void insert(List<SealedContent> added) {
        for (var from = 0; from < added.size(); from += AT_ONCE) {
            insertSome(added.subList(from, Math.min(from + AT_ONCE, added.size())));
        }
    }

    private void insertSome(List<SealedContent> added) {
        jdbc.sql("""
                        with added as (
                            insert into trail.entry
                            select * from json_populate_recordset(null::trail.entry, cast(:entries as json))
                            returning company_id, id)
                        insert into trail.unsealed (company_id, entry_id) select company_id, id from added""")
                .param("entries", JsonRows.text(added.stream().map(Row::of).toList()))
                .update();
    }

    Page<TrailEntry> of(SubjectRef subject, ListQuery query) {
        writeNow();
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
