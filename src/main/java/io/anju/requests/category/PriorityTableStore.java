package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.requests.Impact;
import io.anju.requests.Urgency;
import io.anju.requests.category.PriorityTable.Cell;
import io.anju.requests.category.PriorityTable.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The changes of a company's priority table; none is ever taken away. */
@Component
class PriorityTableStore {

    /** More than a screen shows at once; the trail has them all. */
    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    PriorityTableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Zero for a company with the usual table. */
    @Transactional(readOnly = true)
    public int version() {
        return jdbc.sql("select coalesce(max(version), 0) from requests.priority_change")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** What holds in the cells that the company has changed. */
    @Transactional(readOnly = true)
    public List<PriorityMatrix.Rule> cells() {
        return jdbc.sql("""
                        select distinct on (impact, urgency) impact, urgency, priority, was
                        from requests.priority_cell order by impact, urgency, version desc""").query((row, number) -> cell(row).rule()).list();
    }

    /** The latest changes, newest first. */
    @Transactional(readOnly = true)
    public List<Change> changes() {
        return jdbc.sql("select * from requests.priority_change order by version desc limit " + SHOWN)
                .query((row, number) -> new Change(
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("author"),
                        row.getString("reason"),
                        cells(row.getInt("version"))))
                .list();
    }

    /** Adds a change; false if somebody else was quicker. */
    boolean add(Actor actor, int version, Instant at, @Nullable String reason, List<Cell> cells) {
        try {
            jdbc.sql("""
                            insert into requests.priority_change (company_id, version, at, author, reason)
                            values (:company, :version, :at, :author, :reason)""")
                    .param("company", actor.company().value())
                    .param("version", version)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("author", actor.name())
                    .param("reason", reason)
                    .update();
        } catch (DuplicateKeyException quicker) {
            return false;
        }
        cells.forEach(cell -> insert(actor, version, cell));
        return true;
    }

    private void insert(Actor actor, int version, Cell cell) {
        jdbc.sql("""
                        insert into requests.priority_cell (company_id, version, impact, urgency, priority, was)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.company().value(),
                        version,
                        cell.impact().name(),
                        cell.urgency().name(),
                        cell.priority().name(),
                        cell.was().name())
                .update();
    }

    private List<Cell> cells(int version) {
        return jdbc.sql("select * from requests.priority_cell where version = ? order by impact, urgency")
                .param(version)
                .query((row, number) -> cell(row))
                .list();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Impact.valueOf(row.getString("impact")),
                Urgency.valueOf(row.getString("urgency")),
                Priority.valueOf(row.getString("was")),
                Priority.valueOf(row.getString("priority")));
    }
}
