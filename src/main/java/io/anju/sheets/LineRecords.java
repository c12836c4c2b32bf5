package io.anju.sheets;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lines of files that wait to be taken into a register: the only place where raw rows are kept. A line is somebody's if it
 * holds one of their numbers or addresses; a name alone may be somebody else's.
 */
@Component
class LineRecords implements PersonalRecords {

    private static final String THEIRS = """
            from sheets.import_line l where exists (
                select 1 from unnest(l.cells) cell
                where lower(cell) = any(:emails)
                   or regexp_replace(cell, '[^0-9+]', '', 'g') = any(:lines))
            """;

    private final JdbcClient jdbc;

    LineRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "imports";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        theirs(subject, "select l.cells " + THEIRS + " order by l.import_id, l.line")
                .query((row, number) -> Stream.of(
                                (String[]) row.getArray("cells").getArray())
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .list()
                .forEach(cells -> telling.record("line", Map.of("cells", cells)));
    }

    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        erasure.gone(
                "line",
                theirs(
                                subject,
                                "delete from sheets.import_line where (import_id, line) in (select l.import_id, l.line "
                                        + THEIRS + ")")
                        .update());
    }

    private JdbcClient.StatementSpec theirs(DataSubject subject, String sql) {
        return jdbc.sql(sql)
                .param("emails", subject.emails().toArray(String[]::new))
                .param("lines", subject.lines().toArray(String[]::new));
    }
}
