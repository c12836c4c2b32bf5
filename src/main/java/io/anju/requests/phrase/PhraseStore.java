package io.anju.requests.phrase;

import io.anju.kernel.Actor;
import io.anju.requests.RequestKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PhraseStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    PhraseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that fit, the nearest first: of the category, of the kind, of everything. */
    List<Phrase> fitting(@Nullable RequestKind kind, @Nullable String category, boolean retired) {
        return jdbc.sql("""
                        select * from requests.phrase
                        where (active or :retired)
                            and (cast(:kind as text) is null or kind is null or kind = :kind)
                            and (cast(:category as text) is null or category is null or category = :category)
                        order by category is null, kind is null, title, id limit 500""")
                .param("retired", retired)
                .param("kind", kind == null ? null : kind.name())
                .param("category", category)
                .query(PhraseStore::phrase)
                .list();
    }

    void insert(Actor actor, Phrase phrase) {
        write("""
                insert into requests.phrase (company_id, id, kind, category, title, text, active, version, changed_at,
                    changed_by)
                values (:company, :id, :kind, :category, :title, :text, :active, :version, :at, :by)""", actor, phrase);
    }

    /** Changes it; false if there is no such version. */
    boolean update(Actor actor, Phrase phrase) {
        return write("""
                update requests.phrase set kind = :kind, category = :category, title = :title, text = :text,
                    active = :active, version = version + 1, changed_at = :at, changed_by = :by
                where company_id = :company and id = :id and version = :version""", actor, phrase) == 1;
    }

    private int write(String sql, Actor actor, Phrase phrase) {
        var kind = phrase.kind();
        return jdbc.sql(sql)
                .param("company", actor.company().value())
                .param("id", phrase.id())
                .param("kind", kind == null ? null : kind.name())
                .param("category", phrase.category())
                .param("title", phrase.title())
                .param("text", phrase.text())
                .param("active", phrase.active())
                .param("version", phrase.version())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    private static Phrase phrase(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Phrase(
                row.getObject("id", UUID.class),
                kind == null ? null : RequestKind.valueOf(kind),
                row.getString("category"),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("active"),
                row.getInt("version"));
    }
}
