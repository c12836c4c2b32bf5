package io.anju.requests.reading;

import io.anju.kernel.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DangerWordStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DangerWordStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<DangerWord> all() {
        return jdbc.sql("select id, word, danger from requests.danger_word order by word")
                .query((row, number) -> new DangerWord(
                        row.getObject("id", UUID.class),
                        row.getString("word"),
                        Danger.valueOf(row.getString("danger"))))
                .list();
    }

    /** Adds it; false if the company has this word already. */
    boolean insert(Actor actor, DangerWord word) {
        return jdbc.sql("""
                                insert into requests.danger_word (company_id, id, word, danger, changed_at, changed_by)
                                values (?, ?, ?, ?, ?, ?) on conflict (company_id, word) do nothing""")
                        .params(
                                actor.company().value(),
                                word.id(),
                                word.word(),
                                word.danger().name(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                actor.name())
                        .update()
                == 1;
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from requests.danger_word where id = ?")
                        .param(id)
                        .update()
                == 1;
    }
}
