package io.anju.sheets;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Retained;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of files that were never taken in, or were wrong and stayed behind (Y-04). That there was a file stays. */
@Component
class OldImports implements Retained {

    private static final String NAMELESS = "—";

    private final JdbcClient jdbc;

    OldImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public int usualMonths() {
        return 6;
    }

    /** Each has up to {@link SheetLayout#LARGEST} lines, and one statement ends those of all. */
    @Override
    public int atOnce() {
        return 5;
    }

    @Override
    public List<UUID> due(Instant before, Held held, int limit) {
        return jdbc.sql("""
                        select i.id from sheets.import i
                        where i.purged_at is null and i.opened_at < :before
                            and not exists (select 1 from sheets.import_line l where l.import_id = i.id and l.cells && cast(:held as text[]))
                        order by i.opened_at, i.id limit :limit""")
                .param("before", Timestamp.from(before))
                .param("held", said(held))
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void purge(Actor by, List<UUID> due, Instant at) {
        jdbc.sql("delete from sheets.import_line where import_id = any(?)")
                .param(due.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        update sheets.import set purged_at = :at, file_name = :nameless,
                            closed_by = coalesce(closed_by, :by), closed_at = coalesce(closed_at, :at)
                        where id = any(:due)""")
                .param("at", Timestamp.from(at))
                .param("nameless", NAMELESS)
                .param("by", by.name())
                .param("due", due.toArray(UUID[]::new))
                .update();
    }

    /** The cells in which somebody who is held would stand. */
    private static String[] said(Held held) {
        return held.people().stream().flatMap(OldImports::said).toArray(String[]::new);
    }

    private static Stream<String> said(DataSubject subject) {
        return Stream.of(subject.names(), subject.lines(), subject.emails()).flatMap(each -> each.stream());
    }
}
