package io.anju.sheets;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files that wait to be taken, line by line. */
@Component
class ImportRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    ImportId insert(Actor actor, ImportKind kind, ProjectId project, String fileName, List<SheetRow> rows) {
        var id = ImportId.next();
        var columns = keys(kind.layout());
        jdbc.sql("""
                        insert into sheets.import
                            (company_id, id, kind, project_id, file_name, columns, lines, account_id, opened_by, opened_at)
                        values (:company, :id, :kind, :project, :file, :columns, :lines, :account, :by, :at)""")
                .param("company", actor.company().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .param("project", project.value())
                .param("file", fileName)
                .param("columns", columns)
                .param("lines", rows.size())
                .param(
                        "account",
                        actor.account() == null ? null : actor.account().value())
                .param("by", actor.name())
                .param("at", now())
                .update();
        batches.batchUpdate("""
                insert into sheets.import_line (company_id, import_id, line, cells, errors, sound)
                values (?, ?, ?, ?, ?, ?)""", rows, 500, (statement, row) -> {
            statement.setObject(1, actor.company().value());
            statement.setObject(2, id.value());
            statement.setInt(3, row.line());
            statement.setObject(4, texts(columns, row.cells()));
            statement.setObject(5, texts(columns, row.errors()));
            statement.setBoolean(6, row.sound());
        });
        return id;
    }

    Optional<ImportView> find(ImportId id, boolean lock) {
        return jdbc.sql("""
                        select i.*, (select count(*) from sheets.import_line l where l.import_id = i.id and not l.sound) as faulty
                        from sheets.import i where i.id = ?""" + (lock ? " for update" : ""))
                .param(id.value())
                .query(ImportRows::view)
                .optional();
    }

    List<SheetRow> lines(ImportView view) {
        return lines(view, false, 1, Integer.MAX_VALUE);
    }

    /** The lines after this one, in order. */
    List<SheetRow> lines(ImportView view, boolean faultyOnly, int after, int limit) {
        return jdbc.sql("""
                        select line, cells, errors from sheets.import_line
                        where import_id = :id and line > :after and (not :faulty or not sound) order by line limit :limit""")
                .param("id", view.id().value())
                .param("after", after)
                .param("faulty", faultyOnly)
                .param("limit", limit)
                .query((row, number) -> new SheetRow(
                        row.getInt("line"),
                        byKey(view.columns(), (String[]) row.getArray("cells").getArray()),
                        byKey(view.columns(), (String[]) row.getArray("errors").getArray())))
                .list();
    }

    void update(ImportView view, List<SheetRow> rows) {
        var columns = view.columns().toArray(String[]::new);
        batches.batchUpdate(
                "update sheets.import_line set cells = ?, errors = ?, sound = ? where import_id = ? and line = ?",
                rows,
                500,
                (statement, row) -> {
                    statement.setObject(1, texts(columns, row.cells()));
                    statement.setObject(2, texts(columns, row.errors()));
                    statement.setBoolean(3, row.sound());
                    statement.setObject(4, view.id().value());
                    statement.setInt(5, row.line());
                });
    }

    void undone(Actor actor, ImportId id, int count) {
        jdbc.sql("update sheets.import set undone = :undone, undone_at = :at, undone_by = :by where id = :id")
                .param("undone", count)
                .param("at", now())
                .param("by", actor.name())
                .param("id", id.value())
                .update();
    }

    /** Ends the import; lines that were taken go, for the register holds them, and of a dropped file all go. */
    void close(Actor actor, ImportId id, @Nullable Integer taken) {
        jdbc.sql("update sheets.import set taken = :taken, closed_at = :at, closed_by = :by where id = :id")
                .param("taken", taken)
                .param("at", now())
                .param("by", actor.name())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from sheets.import_line where import_id = :id and (sound or :dropped)")
                .param("id", id.value())
                .param("dropped", taken == null)
                .update();
    }

    private static String[] keys(SheetLayout layout) {
        return layout.columns().stream().map(Column::key).toArray(String[]::new);
    }

    private static String[] texts(String[] columns, Map<String, String> byKey) {
        var texts = new String[columns.length];
        for (var index = 0; index < columns.length; index++) {
            texts[index] = byKey.getOrDefault(columns[index], "");
        }
        return texts;
    }

    private static Map<String, String> byKey(List<String> columns, String[] texts) {
        var byKey = new LinkedHashMap<String, String>();
        for (var index = 0; index < texts.length; index++) {
            if (!texts[index].isEmpty()) {
                byKey.put(columns.get(index), texts[index]);
            }
        }
        return byKey;
    }

    static ImportView view(ResultSet row, int number) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var taken = row.getObject("taken", Integer.class);
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        var undone = row.getObject("undone", Integer.class);
        return new ImportView(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("file_name"),
                state(closed != null, taken, undone),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getInt("lines"),
                row.getInt("faulty"),
                taken,
                account == null ? null : new AccountId(account),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                undone);
    }

    private static ImportView.State state(boolean closed, @Nullable Integer taken, @Nullable Integer undone) {
        if (!closed) {
            return ImportView.State.OPEN;
        }
        if (undone != null) {
            return ImportView.State.UNDONE;
        }
        return taken == null ? ImportView.State.DROPPED : ImportView.State.TAKEN;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
