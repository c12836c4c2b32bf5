package io.anju.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.anju.Application;
import io.anju.database.server.TestDatabase;
import io.anju.replay.ReplayReport.Disagreement;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        classes = Application.class,
        properties = {
            "anju.database.home=target/test-home",
            "anju.world=tests",
            "db-scheduler.enabled=false",
            "springdoc.api-docs.enabled=false",
            "anju.notices.record-only=true",
            "anju.replay.file=unused",
            "anju.replay.mapping=unused",
            "anju.replay.report=unused"
        })
@Import(TestDatabase.class)
class ReplayTests {

    private static final String HEADER = "id,opened,promised,closed,flag,what,where,who\n";

    @TempDir
    Path folder;

    @Autowired
    ReplayHome home;

    @Autowired
    Runs runs;

    @Autowired
    Staging staging;

    @Autowired
    ReplayRun player;

    @Autowired
    ReplayReports reports;

    private Path mapping;

    @BeforeEach
    void a_file_of_a_city_of_its_own() throws IOException {
        mapping = Files.writeString(folder.resolve("m.yaml"), """
                project: City %s
                zone: America/New_York
                dates: yyyy-MM-dd HH:mm
                promise: column
                columns: {number: id, reportedAt: opened, promisedAt: promised, closedAt: closed, flag: flag,
                          category: what, place: where, team: who}
                flag: {onTime: [Y], late: [N]}
                rules:
                  - {match: question, kind: ENQUIRY, category: other, priority: P4}
                  - {match: unheard of, kind: REPAIR, category: no-such-category, priority: P4}
                  - {kind: REPAIR, category: leak, priority: P3}
                """.formatted(UUID.randomUUID()));
    }

    private ReplayReport replay(String rows, String until) throws IOException {
        var file = Files.writeString(folder.resolve("f.csv"), HEADER + rows);
        var settings = new ReplaySettings(
                file, mapping, folder.resolve("r.json"), false, until == null ? null : Instant.parse(until));
        return new ReplayCommand(settings, home, runs, staging, player, reports)
                .run(new Progress(new PrintStream(OutputStream.nullOutputStream())));
    }

    @Test
    void every_line_is_accepted_refused_or_known_and_the_verdicts_agree() throws IOException {
        var report = replay("""
                1,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St,A
                2,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 12:00,Y,leak,1 Main St,A
                3,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 12:01,N,question,2 Main St,B
                4,2011-07-01 10:00,2011-06-30 12:00,2011-07-02 10:00,N,leak,,
                5,2011-07-01 10:00,,2011-07-02 10:00,,leak,,
                6,2011-07-01 10:00,2011-07-01 12:00,2011-06-30 10:00,N,leak,,
                7,soon,2011-07-01 12:00,,,leak,,
                1,2011-07-03 10:00,,,,leak,,
                8,2011-07-01 10:00,2011-07-01 12:00,,,leak,,
                """, null);

        assertThat(report.rows()).isEqualTo(9);
        assertThat(report.accepted()).isEqualTo(6);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.duplicates()).isEqualTo(1);
        assertThat(report.lost()).isZero();
        assertThat(report.refusals()).extracting(StagedRows.RefusedRow::line).containsExactly(7L, 8L);
        assertThat(report.eligible()).isEqualTo(5);
        assertThat(report.agreement()).as("the refused line disagrees").isEqualTo(0.8);
        assertThat(report.clocksStarted()).isEqualTo(5);
        assertThat(report.clocksMissed()).isEqualTo(report.oracleMissed()).isEqualTo(3);
        assertThat(report.clocksWarned()).isEqualTo(report.oracleWarned()).isEqualTo(3);
    }

    @Test
    void a_second_run_doubles_nothing_and_reads_the_same_verdicts() throws IOException {
        var rows = """
                1,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St,A
                2,2011-07-01 10:00,2011-07-01 12:00,2011-08-01 12:00,N,leak,1 Main St,A
                """;
        assertThat(replay(rows, null).accepted()).isEqualTo(2);

        var second = replay(rows, null);

        assertThat(second.accepted()).isZero();
        assertThat(second.duplicates()).isEqualTo(2);
        assertThat(second.agreement()).isEqualTo(1.0);
        assertThat(second.clocksMissed()).isEqualTo(1);
    }

    @Test
    void a_run_that_stopped_on_the_way_goes_on_where_it_stood() throws IOException {
        var rows = """
                1,2011-07-01 10:00,2011-07-01 12:00,2011-09-01 11:00,N,leak,1 Main St,A
                2,2011-07-05 10:00,2011-07-06 12:00,2011-07-06 11:00,Y,leak,1 Main St,A
                """;
        var half = replay(rows, "2011-07-03T00:00:00Z");
        assertThat(half.rows()).isEqualTo(1);
        assertThat(half.clocksMissed()).isEqualTo(half.oracleMissed()).isEqualTo(1);

        var whole = replay(rows, null);

        assertThat(whole.rows()).isEqualTo(2);
        assertThat(whole.accepted()).isEqualTo(2);
        assertThat(whole.agreement()).isEqualTo(1.0);
    }

    @Test
    void a_row_that_the_desk_refuses_takes_none_of_its_neighbours_with_it() throws IOException {
        var report = replay("""
                1,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 13:00,N,leak,1 Main St,A
                2,2011-07-01 10:30,2011-07-01 12:00,2011-07-01 11:00,Y,unheard of,1 Main St,B
                3,2011-07-01 10:45,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St,B
                """, null);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.refusals())
                .extracting(StagedRows.RefusedRow::line, StagedRows.RefusedRow::reason)
                .containsExactly(tuple(3L, "category: category-unknown"));
        assertThat(report.clocksStarted()).isEqualTo(2);
        assertThat(report.clocksMissed()).isEqualTo(report.oracleMissed()).isEqualTo(1);
        assertThat(report.disagreements())
                .singleElement()
                .extracting(Disagreement::number)
                .isEqualTo("2");
    }

    @Test
    void a_known_number_among_new_ones_is_a_duplicate_wherever_it_stands() throws IOException {
        replay("5,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St,A\n", null);

        var report = replay("""
                4,2011-07-01 09:00,,,,leak,1 Main St,A
                5,2011-07-01 10:00,2011-07-01 12:00,2011-07-01 11:00,Y,leak,1 Main St,A
                4,2011-07-01 11:00,,,,leak,1 Main St,A
                """, null);

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(2);
        assertThat(report.lost()).isZero();
        assertThat(report.agreement()).isEqualTo(1.0);
    }
}
