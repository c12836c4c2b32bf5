package io.anju.deadlines;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who started, paused or ended the clocks of somebody's matters (Y-10). The times stay: a promise was kept or was not. */
@Component
class ClockRecords implements PersonalRecords {

    private final JdbcClient jdbc;

    ClockRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "clocks";
    }

    /** Nothing: what the clocks are about tells its own times. */
    @Override
    public void tell(DataSubject subject, Telling telling) {}

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        record Entry(
                UUID id, @Nullable String author, @Nullable String note) {}
        var named = jdbc
                .sql("""
                        select e.id, e.author, e.note from deadlines.clock_entry e
                        join deadlines.clock c on c.company_id = e.company_id and c.id = e.clock_id
                        where c.subject_id = any(?) and num_nonnulls(e.author, e.note) > 0""")
                .param(subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new))
                .query((row, number) ->
                        new Entry(row.getObject("id", UUID.class), row.getString("author"), row.getString("note")))
                .list()
                .stream()
                .filter(entry -> isStruck(subject, entry.author) || isStruck(subject, entry.note))
                .toList();
        named.forEach(
                entry -> jdbc.sql("update deadlines.clock_entry set author = :author, note = :note where id = :id")
                        .param("author", subject.struckFrom(entry.author))
                        .param("note", subject.struckFrom(entry.note))
                        .param("id", entry.id)
                        .update());
        erasure.gone("entry", named.size());
    }

    private static boolean isStruck(DataSubject subject, @Nullable String text) {
        return text != null && !text.equals(subject.struckFrom(text));
    }
}
