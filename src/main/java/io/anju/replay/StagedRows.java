package io.anju.replay;

import io.anju.database.CompanyScope;
import io.anju.database.WrittenTogether;
import io.anju.replay.FileRow.FlagWord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The waiting room of a run: rows leave it in the order of their times, however large the file is. */
@Component
@Transactional
class StagedRows {

    private static final String SELECT =
            "select line, number, opens_at, promised_at, closes_at, flag, content, request_id from replay.staged ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final WrittenTogether<Mark> marks = new WrittenTogether<>(this::writeLast);

    StagedRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** A row and the request it became, null while it waits. */
    record Staged(FileRow row, @Nullable UUID request) {}

    /** What became of a row. */
    private record Mark(
            UUID run,
            long line,
            String state,
            @Nullable String reason,
            @Nullable UUID request) {}

    /** A row that was refused, for the report. */
    record RefusedRow(long line, String number, String reason) {}

    void add(UUID run, List<FileRow> rows) {
        var company = CompanyScope.requireCompany().value();
        batches.batchUpdate("""
                insert into replay.staged (company_id, run_id, line, number, opens_at, promised_at, closes_at, flag,
                    content, state, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""", rows, rows.size(), (statement, row) -> {
            statement.setObject(1, company);
            statement.setObject(2, run);
            statement.setLong(3, row.line());
            statement.setString(4, row.number());
            statement.setTimestamp(5, timestamp(row.opensAt()));
            statement.setTimestamp(6, timestamp(row.promisedAt()));
            statement.setTimestamp(7, timestamp(row.closesAt()));
            statement.setString(8, row.flag() == null ? null : row.flag().name());
            statement.setString(9, row.content() == null ? null : json.writeValueAsString(row.content()));
            statement.setString(10, row.refusal() == null ? "WAITING" : "REFUSED");
            statement.setString(11, row.refusal());
        });
    }

    /** Rows still to be opened, earliest first, after the given one. */
    List<Staged> openings(UUID run, Instant from, long afterLine, int limit) {
        marks.writeNow();
        return jdbc.sql(SELECT + """
                                                 where run_id = :run and state = 'WAITING' and (opens_at, line) > (:from, :line)
                        order by opens_at, line limit :limit""")
                .param("run", run)
                .param("from", timestamp(from))
                .param("line", afterLine)
                .param("limit", limit)
                .query(this::staged)
                .list();
    }

    /** Opened rows that the file closes, earliest closing first. */
    List<Staged> closings(UUID run, int limit) {
        marks.writeNow();
        return jdbc.sql(SELECT + """
                                                 where run_id = :run and state = 'OPENED' and closes_at is not null
                        order by closes_at, line limit :limit""")
                .param("run", run)
                .param("limit", limit)
                .query(this::staged)
                .list();
    }

    /** The rows of the run in the order of the file, after the given line; of rows with one number only the first. */
    List<Staged> inFileOrder(UUID run, long afterLine, int limit) {
        return jdbc.sql(SELECT + """
                         where run_id = :run and line > :line and not exists (
                            select from replay.staged e
                            where e.run_id = :run and e.request_id = staged.request_id and e.line < staged.line)
                        order by line limit :limit""")
                .param("run", run)
                .param("line", afterLine)
                .param("limit", limit)
                .query(this::staged)
                .list();
    }

    void opened(UUID run, long line, UUID request) {
        marks.add(new Mark(run, line, "OPENED", null, request));
    }

    void closed(UUID run, Staged row) {
        marks.add(new Mark(run, row.row().line(), "CLOSED", null, row.request()));
    }

    /** The number is stored already, as {@code request}. */
    void duplicate(UUID run, long line, UUID request) {
        marks.add(new Mark(run, line, "DUPLICATE", null, request));
    }

    void refused(UUID run, long line, String reason) {
        marks.add(new Mark(run, line, "REFUSED", reason, null));
    }

    /** A row that was opened and closed in one transaction is only closed. */
    private void writeLast(List<Mark> all) {
        var last = new LinkedHashMap<Long, Mark>();
        all.forEach(mark -> last.put(mark.line(), mark));
        write(List.copyOf(last.values()));
    }

    private void write(List<Mark> last) {
        jdbc.sql("""
                        update replay.staged s set state = m.state, reason = m.reason, request_id = m.request_id
                        from unnest(:lines, :states, :reasons, :requests) as m (line, state, reason, request_id)
                        where s.run_id = :run and s.line = m.line""")
                .param("run", last.getFirst().run())
                .param("lines", last.stream().map(Mark::line).toArray(Long[]::new))
                .param("states", last.stream().map(Mark::state).toArray(String[]::new))
                .param("reasons", last.stream().map(Mark::reason).toArray(String[]::new))
                .param("requests", last.stream().map(Mark::request).toArray(UUID[]::new))
                .update();
    }

    Map<String, Long> countsByState(UUID run) {
        return jdbc
                .sql("select state, count(*) as rows from replay.staged where run_id = ? group by state")
                .param(run)
                .query((row, number) -> Map.entry(row.getString("state"), row.getLong("rows")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<RefusedRow> refusals(UUID run, int limit) {
        return jdbc.sql("""
                        select line, number, reason from replay.staged
                        where run_id = ? and state = 'REFUSED' order by line limit ?""")
                .params(run, limit)
                .query((row, number) ->
                        new RefusedRow(row.getLong("line"), row.getString("number"), row.getString("reason")))
                .list();
    }

    /** The last instant the file speaks of: where time ends. */
    Optional<Instant> lastInstant(UUID run) {
        return jdbc.sql("""
                        select greatest(opens_at, closes_at) as last from replay.staged
                        where run_id = ? and opens_at is not null order by 1 desc limit 1""")
                .param(run)
                .query((row, number) -> row.getTimestamp("last").toInstant())
                .optional();
    }

    private Staged staged(ResultSet row, int number) throws SQLException {
        var flag = row.getString("flag");
        var content = row.getString("content");
        return new Staged(
                new FileRow(
                        row.getLong("line"),
                        row.getString("number"),
                        instant(row, "opens_at"),
                        instant(row, "promised_at"),
                        instant(row, "closes_at"),
                        flag == null ? null : FlagWord.valueOf(flag),
                        content == null ? null : json.readValue(content, RowContent.class),
                        null),
                row.getObject("request_id", UUID.class));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
