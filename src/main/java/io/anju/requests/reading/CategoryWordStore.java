package io.anju.requests.reading;

import io.anju.kernel.Actor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CategoryWordStore {

    private final JdbcClient jdbc;

    CategoryWordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the words. */
    List<CategoryWord> all() {
        return jdbc.sql("select * from requests.category_word order by word")
                .query((row, number) -> new CategoryWord(
                        row.getObject("id", UUID.class),
                        row.getString("word"),
                        row.getString("category"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .list();
    }

    /** Adds it; false if the company has this word already. */
    boolean insert(Actor actor, CategoryWord word) {
        return jdbc.sql("""
                                insert into requests.category_word (company_id, id, word, category, changed_at, changed_by)
                                values (?, ?, ?, ?, ?, ?) on conflict (company_id, word) do nothing""")
                        .params(
                                actor.company().value(),
                                word.id(),
                                word.word(),
                                word.category(),
                                word.changedAt().atOffset(ZoneOffset.UTC),
                                word.changedBy())
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from requests.category_word where id = ?")
                        .param(id)
                        .update()
                == 1;
    }
}
