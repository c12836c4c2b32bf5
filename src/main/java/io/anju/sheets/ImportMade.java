package io.anju.sheets;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what an import made. */
@Component
class ImportMade {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportMade(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(Actor actor, ImportId id, List<SubjectRef> subjects) {
        batches.batchUpdate(
                "insert into sheets.import_made (company_id, import_id, subject_type, subject_id) values (?, ?, ?, ?)",
                subjects,
                500,
                (statement, subject) -> {
                    statement.setObject(1, actor.company().value());
                    statement.setObject(2, id.value());
                    statement.setString(3, subject.type());
                    statement.setObject(4, subject.id());
                });
    }

    List<SubjectRef> of(ImportId id) {
        return jdbc.sql("select subject_type, subject_id from sheets.import_made where import_id = ?")
                .param(id.value())
                .query((row, number) ->
                        new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)))
                .list();
    }
}
