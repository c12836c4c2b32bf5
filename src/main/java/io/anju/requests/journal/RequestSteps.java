package io.anju.requests.journal;

import io.anju.database.WrittenTogether;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.requests.RequestId;
import io.anju.requests.RequestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of a request: who, when, what, why. */
@Component
public class RequestSteps {

    private static final String VISITOR = "visitor";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final WrittenTogether<Row> noted = new WrittenTogether<>(this::insert);

    RequestSteps(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A step; the author is empty where the reader may not know. */
    public record StepView(
            Instant at,
            String author,
            String verb,
            RequestState to,
            @Nullable String note) {}

    private record Row(UUID id, Actor actor, RequestId request, RequestStep step, Instant entered) {}

    /** Notes what happened; {@code entered} is when we came to know. */
    void add(Actor actor, RequestId request, RequestStep step, Instant entered) {
        noted.add(new Row(Ids.next(), actor, request, step, entered));
    }

    private void insert(List<Row> rows) {
        batches.batchUpdate("""
                insert into requests.step (company_id, id, request_id, at, entered_at, account_id, author, verb,
                    from_state, to_state, note, open)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, rows.size(), (statement, row) -> {
            var account = row.actor().account();
            var step = row.step();
            var from = step.from();
            statement.setObject(1, row.actor().company().value());
            statement.setObject(2, row.id());
            statement.setObject(3, row.request().value());
            statement.setTimestamp(4, Timestamp.from(step.at()));
            statement.setTimestamp(5, Timestamp.from(row.entered()));
            statement.setObject(6, account == null ? null : account.value());
            statement.setString(7, row.actor().name());
            statement.setString(8, step.verb());
            statement.setString(9, from == null ? null : from.name());
            statement.setString(10, step.to().name());
            statement.setString(11, step.note());
            statement.setBoolean(12, step.open());
        });
    }

    /** The whole history for the desk, the first author hidden where that would tell who complained. */
    public List<StepView> of(ServiceRequest request, boolean hideReporter) {
        noted.writeNow();
        return jdbc.sql("select * from requests.step where request_id = ? order by id")
                .param(request.id.value())
                .query((row, number) -> new StepView(
                        row.getTimestamp("at").toInstant(),
                        hideReporter && isReporter(row, request.report) ? "" : author(row.getString("author")),
                        row.getString("verb"),
                        RequestState.valueOf(row.getString("to_state")),
                        hideReporter && names(row.getString("note"), request.report) ? null : row.getString("note")))
                .list();
    }

    /** Which browser a visitor used is for the trail only. */
    private static String author(String name) {
        return name.startsWith(VISITOR + " ") ? VISITOR : name;
    }

    private static boolean isReporter(ResultSet row, Report report) throws SQLException {
        var author = row.getString("author");
        var account = row.getObject("account_id", UUID.class);
        var reporter = report.accountId();
        return !report.channel().isByStaff() && author.equals(report.enteredBy())
                || author.equals(report.reporterName())
                || reporter != null && reporter.value().equals(account);
    }

    private static boolean names(@Nullable String note, Report report) {
        return note != null && report.reporterName() != null && note.contains(report.reporterName());
    }

    /** What the reporter may see: no colleague's name and no internal remark. */
    public List<StepView> open(RequestId request) {
        noted.writeNow();
        return jdbc.sql("select at, verb, to_state, note from requests.step where request_id = ? and open order by id")
                .param(request.value())
                .query((row, number) -> new StepView(
                        row.getTimestamp(1).toInstant(),
                        "",
                        row.getString(2),
                        RequestState.valueOf(row.getString(3)),
                        row.getString(4)))
                .list();
    }
}
