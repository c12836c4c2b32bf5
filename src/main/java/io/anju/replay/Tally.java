package io.anju.replay;

import io.anju.replay.ReplayReport.Disagreement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the clocks, after all is played, what became of the run's promises. */
@Component
class Tally {

    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts over all clocks of the run's requests. */
    record Clocks(long started, long missed, long warned) {}

    /** How many rows could be compared, and those on which the clock says otherwise than the file. */
    record Agreement(long eligible, List<Disagreement> disagreements) {}

    Clocks clocks(UUID run) {
        return jdbc.sql("""
                        select count(*) as started, count(c.missed_at) as missed, count(c.warned_at) as warned
                        from (select distinct request_id from replay.staged where run_id = ?) s
                        join deadlines.v_clock c on c.subject_type = 'request' and c.subject_id = s.request_id""").param(run).query(Clocks.class).single();
    }

    /** Accepted rows whose request is not there. */
    long lost(UUID run) {
        return jdbc.sql("""
                        select count(*) from replay.staged s
                        left join requests.v_request r on r.id = s.request_id
                        where s.run_id = ? and s.state in ('OPENED', 'CLOSED') and r.id is null""").param(run).query(Long.class).single();
    }

    Agreement agreement(UUID run, Instant end) {
        var disagreements = new ArrayList<Disagreement>();
        var eligible = 0L;
        var line = 0L;
        while (true) {
            var page = page(run, end, line);
            if (page.isEmpty()) {
                return new Agreement(eligible, disagreements);
            }
            eligible += page.size();
            page.stream()
                    .filter(verdict -> !verdict.file().equals(verdict.clock()))
                    .forEach(disagreements::add);
            line = page.getLast().line();
        }
    }

    private List<Disagreement> page(UUID run, Instant end, long afterLine) {
        return jdbc.sql("""
                        select s.line, s.number, s.flag, c.state from replay.staged s
                        left join deadlines.v_clock c on c.subject_type = 'request' and c.subject_id = s.request_id
                            and c.target in ('RESTORE', 'HANDLE')
                        where s.run_id = :run and s.line > :line and s.closes_at <= :end
                            and s.opens_at is not null and s.promised_at is not null and s.flag is not null
                        order by s.line limit :limit""")
                .param("run", run)
                .param("line", afterLine)
                .param("end", Timestamp.from(end))
                .param("limit", PAGE)
                .query(Tally::verdict)
                .list();
    }

    private static Disagreement verdict(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var clock = switch (state == null ? "" : state) {
            case "KEPT" -> "ON_TIME";
            case "KEPT_LATE" -> "LATE";
            default -> state;
        };
        return new Disagreement(row.getLong("line"), row.getString("number"), row.getString("flag"), clock);
    }
}
