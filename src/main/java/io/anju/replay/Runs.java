package io.anju.replay;

import io.anju.database.CompanyScope;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The durable cursors of runs. */
@Component
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A reading of a file.
     *
     * @param readTo the last line that is staged
     * @param readAll whether the whole file is staged
     */
    record Run(UUID id, ProjectId project, long readTo, boolean readAll) {}

    /** The unfinished run of this file under this mapping, if a killed process left one; otherwise a new one. */
    @Transactional
    public Run resume(String source, String mapping, ProjectId project) {
        return unfinished(source, mapping).orElseGet(() -> begin(source, mapping, project));
    }

    private Optional<Run> unfinished(String source, String mapping) {
        return jdbc.sql("""
                        select id, project_id, read_to, read_all from replay.run
                        where source = ? and mapping = ? and finished_at is null""")
                .params(source, mapping)
                .query((row, number) -> new Run(
                        row.getObject("id", UUID.class),
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getLong("read_to"),
                        row.getBoolean("read_all")))
                .optional();
    }

    private Run begin(String source, String mapping, ProjectId project) {
        var run = new Run(Ids.next(), project, 0, false);
        jdbc.sql("insert into replay.run (company_id, id, source, mapping, project_id) values (?, ?, ?, ?, ?)")
                .params(CompanyScope.requireCompany().value(), run.id(), source, mapping, project.value())
                .update();
        return run;
    }

    void readTo(UUID run, long line) {
        jdbc.sql("update replay.run set read_to = ? where id = ?")
                .params(line, run)
                .update();
    }

    void readAll(UUID run) {
        jdbc.sql("update replay.run set read_all = true where id = ?")
                .param(run)
                .update();
    }

    @Transactional
    public void finish(UUID run, Instant at) {
        jdbc.sql("update replay.run set finished_at = :at where id = :run")
                .param("at", Timestamp.from(at))
                .param("run", run)
                .update();
    }
}
