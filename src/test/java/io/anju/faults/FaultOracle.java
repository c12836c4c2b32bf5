package io.anju.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.deadlines.ClockReplay;
import io.anju.faults.Ledger.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks after a fault whether everything that was promised is there, once, and nothing is bent, broken or left over. */
final class FaultOracle {

    private static final Duration LONGEST_NEWS = Duration.ofSeconds(60);
    private static final Map<Kind, String> WHERE = Map.of(
            Kind.REQUEST, "select title from requests.request where title = any(?)",
            Kind.MESSAGE, "select text from requests.message where text = any(?)",
            Kind.UPLOAD, "select name from files.file where name = any(?)",
            Kind.STEP, """
                    select mark from (
                        select work_order_id || ' ' || case move when 'ACCEPT' then 'acceptance'
                            when 'SET_OUT' then 'departure' when 'ARRIVE' then 'arrival' when 'FINISH' then 'finish' end as mark
                        from workorders.step
                        union all select work_order_id || ' photos' from workorders.photo) all_steps where mark = any(?)""");

    private final Truth truth;
    private final Ledger ledger;
    private final Caller auditor;
    private final Path files;

    /**
     * @param auditor may have the record verified
     * @param home of the application
     */
    FaultOracle(Truth truth, Ledger ledger, Caller auditor, Path home) {
        this.truth = truth;
        this.ledger = ledger;
        this.auditor = auditor;
        this.files = home.resolve("files");
    }

    /** Waits until the news of everything arrived, then asks everything. */
    Verdict ask() throws SQLException, IOException {
        var news = Patience.until("no event without its listener", LONGEST_NEWS, () -> leftOver() == 0);
        var verdict = new Verdict(lost(), doubled(), news);
        assertThat(verdict.lost()).as("acknowledged and lost").isEmpty();
        assertThat(verdict.doubled()).as("happened twice").isEmpty();
        assertThat(ledger.complaints()).as("answers that nobody may get").isEmpty();
        assertThat(truth.number("select count(*) - count(distinct number) from requests.request"))
                .as("numbers given twice")
                .isZero();
        try (var connection = truth.connect()) {
            assertThat(ClockReplay.bent(connection))
                    .as("clocks that are not what happened to them")
                    .isEmpty();
        }
        assertThat(missingContents()).as("files without their content").isEmpty();
        var trail = auditor.get("/api/trail/verification");
        assertThat(trail.status()).as(trail.body()).isEqualTo(200);
        assertThat(trail.json().has("firstBroken")).as(trail.body()).isFalse();
        return verdict;
    }

    /** @param newsMillis how long the last news was on its way */
    record Verdict(List<String> lost, List<String> doubled, long newsMillis) {}

    private long leftOver() {
        try {
            return truth.number("select count(*) from events.event_publication");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lost() throws SQLException {
        var lost = new ArrayList<String>();
        for (var kind : Kind.values()) {
            var marks = ledger.marks(kind, true);
            var found = truth.counts(WHERE.get(kind), marks);
            marks.stream().filter(mark -> !found.containsKey(mark)).forEach(mark -> lost.add(kind + " " + mark));
        }
        return lost;
    }

    private List<String> doubled() throws SQLException {
        var doubled = new ArrayList<String>();
        for (var kind : Kind.values()) {
            for (var acknowledged : List.of(true, false)) {
                truth.counts(WHERE.get(kind), ledger.marks(kind, acknowledged)).forEach((mark, times) -> {
                    if (times > 1) {
                        doubled.add(kind + " " + mark + " " + times + " times");
                    }
                });
            }
        }
        return doubled;
    }

    private List<String> missingContents() throws SQLException {
        var missing = new ArrayList<String>();
        try (var connection = truth.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select company_id || '/' || id, bytes from files.file")) {
            while (rows.next()) {
                var content = files.resolve(rows.getString(1));
                if (Files.notExists(content) || size(content) != rows.getLong(2)) {
                    missing.add(content.toString());
                }
            }
        }
        return missing;
    }

    private static long size(Path content) {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
