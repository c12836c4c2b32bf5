package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.requests.reading.OwnWord.Kind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OwnWordStore {

    private final JdbcClient jdbc;

    OwnWordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody wrote in a request, and as what it stands. */
    record Told(String text, String category) {}

    /** In the order of the words. */
    List<OwnWord> all() {
        return jdbc.sql("select * from requests.own_word order by word, kind")
                .query((row, number) -> new OwnWord(
                        row.getObject("id", UUID.class),
                        row.getString("word"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("means"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .list();
    }

    /** Adds it; false if the company has this word of this kind already. */
    boolean insert(Actor actor, OwnWord word) {
        return jdbc.sql("""
                                insert into requests.own_word (company_id, id, word, kind, means, changed_at, changed_by)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict (company_id, word, kind) do nothing""")
                        .params(
                                actor.company().value(),
                                word.id(),
                                word.word(),
                                word.kind().name(),
                                word.means(),
                                word.changedAt().atOffset(ZoneOffset.UTC),
                                word.changedBy())
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from requests.own_word where id = ?").param(id).update() == 1;
    }

    /** The newest requests that were told in words. */
    List<Told> newest(int most) {
        return jdbc.sql("""
                        select concat_ws(' ', title, description) as text, category from requests.request
                        where description is not null order by reported_at desc, id desc limit :most""")
                .param("most", most)
                .query((row, number) -> new Told(row.getString("text"), row.getString("category")))
                .list();
    }
}
