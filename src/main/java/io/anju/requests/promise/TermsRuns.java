package io.anju.requests.promise;

import io.anju.deadlines.TermsPublished;
import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.requests.journal.ServiceRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publications that requests under way follow, and how far each has come. */
@Component
class TermsRuns {

    private static final String CONCERNED = """
            from deadlines.v_clock
            where subject_type = :type and stopped_at is null and cancelled_at is null
              and (project_id = cast(:project as uuid) or :everywhere)
            """;

    private final JdbcClient jdbc;

    TermsRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param version of the terms, counted for the whole company
     * @param project null for the whole company
     * @param total requests under way when it began
     * @param done of them, so far
     * @param endedAt null while it goes on
     */
    record TermsRun(
            int version,
            @Nullable ProjectId project,
            RunningClocks running,
            Instant publishedAt,
            int total,
            int done,
            @Nullable Instant endedAt,
            UUID last) {}

    /** Saying it twice changes nothing. */
    void begin(TermsPublished event) {
        var project = event.project();
        jdbc.sql("""
                        insert into requests.terms_run (company_id, version, project_id, running, published_at, total)
                        select :company, :version, cast(:project as uuid), :running, :at, count(distinct subject_id)
                        """ + CONCERNED + " on conflict (company_id, version) do nothing")
                .param("company", event.company().value())
                .param("version", event.version())
                .param("project", value(project), Types.OTHER)
                .param("running", event.running().name())
                .param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
                .param("type", ServiceRequest.SUBJECT)
                .param("everywhere", project == null)
                .update();
    }

    /** The oldest that goes on, locked; empty where none does or somebody else is at it. */
    Optional<TermsRun> lockNext() {
        return jdbc.sql("""
                        select * from requests.terms_run where ended_at is null
                        order by version limit 1 for update skip locked""").query(TermsRuns::read).optional();
    }

    /** The newest twenty. */
    List<TermsRun> newest() {
        return jdbc.sql("select * from requests.terms_run order by version desc limit 20")
                .query(TermsRuns::read)
                .list();
    }

    /** The next requests that it concerns. */
    List<UUID> next(TermsRun run, int limit) {
        return underWay(run.project(), run.last(), limit);
    }

    /** Requests under way after this one, always in one order, so that two publications never wait for each other. */
    List<UUID> underWay(@Nullable ProjectId project, UUID last, int limit) {
        return jdbc.sql("select distinct subject_id " + CONCERNED
                        + " and subject_id > :last order by subject_id limit :limit")
                .param("type", ServiceRequest.SUBJECT)
                .param("project", value(project), Types.OTHER)
                .param("everywhere", project == null)
                .param("last", last)
                .param("limit", limit)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many requests under way there are. */
    int count(@Nullable ProjectId project) {
        return jdbc.sql("select count(distinct subject_id) " + CONCERNED)
                .param("type", ServiceRequest.SUBJECT)
                .param("project", value(project), Types.OTHER)
                .param("everywhere", project == null)
                .query(Integer.class)
                .single();
    }

    /** These were done; it ends where there are none. */
    void advance(TermsRun run, List<UUID> done, Instant now) {
        jdbc.sql("""
                        update requests.terms_run set done = done + :done, last_id = :last, ended_at = :ended
                        where version = :version""")
                .param("done", done.size())
                .param("last", done.isEmpty() ? run.last() : done.getLast())
                .param("ended", done.isEmpty() ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", run.version())
                .update();
    }

    /** Companies in which one goes on; asked as the system. */
    List<CompanyId> companies() {
        return jdbc.sql("select distinct company_id from requests.terms_run where ended_at is null")
                .query((row, number) -> new CompanyId(row.getObject(1, UUID.class)))
                .list();
    }

    private static TermsRun read(ResultSet row, int number) throws SQLException {
        var project = row.getObject("project_id", UUID.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new TermsRun(
                row.getInt("version"),
                project == null ? null : new ProjectId(project),
                RunningClocks.valueOf(row.getString("running")),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getInt("total"),
                row.getInt("done"),
                ended == null ? null : ended.toInstant(),
                row.getObject("last_id", UUID.class));
    }

    private static @Nullable UUID value(@Nullable ProjectId project) {
        return project == null ? null : project.value();
    }
}
