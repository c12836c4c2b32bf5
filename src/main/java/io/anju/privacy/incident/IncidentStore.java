package io.anju.privacy.incident;

import static io.anju.privacy.incident.IncidentAnswers.text;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of incidents and their steps. */
@Component
class IncidentStore {

    private final JdbcClient jdbc;
    private final ToldPeople told;

    IncidentStore(JdbcClient jdbc, ToldPeople told) {
        this.jdbc = jdbc;
        this.told = told;
    }

    void open(Actor actor, UUID id, ProjectId project, String number, IncidentForm said) {
        said(said, jdbc.sql("""
                        insert into privacy.incident (company_id, id, project_id, number, title, discovered_at, discovered_by, data,
                            people, whom, cause, harm, measures, advice, authority_told_at, authority, people_told_at,
                            people_told, version)
                        values (:company, :id, :project, :number, :title, :discoveredAt, :discoveredBy, :data, :people, :whom,
                            :cause, :harm, :measures, :advice, :authorityToldAt, :authority, :peopleToldAt, :peopleTold, 0)"""))
                .param("company", actor.company().value())
                .param("id", id)
                .param("project", project.value())
                .param("number", number)
                .update();
    }

    void answer(UUID id, IncidentForm said) {
        said(said, jdbc.sql("""
                        update privacy.incident set title = :title, discovered_at = :discoveredAt, discovered_by = :discoveredBy,
                            data = :data, people = :people, whom = :whom, cause = :cause, harm = :harm, measures = :measures,
                            advice = :advice, authority_told_at = :authorityToldAt, authority = :authority,
                            people_told_at = :peopleToldAt, people_told = :peopleTold, version = version + 1
                        where id = :id""")).param("id", id).update();
    }

    /** They are being told; what the record says about it already stays. */
    void told(UUID id, String how, Instant at) {
        jdbc.sql("""
                        update privacy.incident set people_told_at = coalesce(people_told_at, :at),
                            people_told = coalesce(people_told, :how), version = version + 1
                        where id = :id""")
                .param("at", Timestamp.from(at))
                .param("how", how)
                .param("id", id)
                .update();
    }

    void close(UUID id, Instant at) {
        jdbc.sql("update privacy.incident set closed_at = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void step(Actor actor, UUID id, IncidentStep step) {
        jdbc.sql("""
                        insert into privacy.incident_step (company_id, id, incident_id, at, account_id, author, kind, answers, note, people)
                        values (:company, :id, :incident, :at, :account, :author, :kind, :answers, :note, :people)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("incident", id)
                .param("at", Timestamp.from(step.at()))
                .param("account", actor.requireAccount().value())
                .param("author", step.author())
                .param("kind", step.kind().name())
                .param("answers", step.answers().toArray(String[]::new))
                .param("note", step.note())
                .param("people", step.people())
                .update();
    }

    /** With the lock of whoever changes it, or without. */
    Optional<IncidentView> find(UUID id, boolean locked) {
        var steps = jdbc.sql("select * from privacy.incident_step where incident_id = ? order by id desc")
                .param(id);
        return jdbc.sql("select * from privacy.incident where id = ?" + (locked ? " for update" : ""))
                .param(id)
                .query((row, number) -> IncidentView.of(
                        id,
                        row.getString("number"),
                        row.getObject("project_id", UUID.class),
                        said(row),
                        instant(row, "closed_at"),
                        told.progress(id),
                        steps.query((step, at) -> step(step)).list(),
                        row.getInt("version")))
                .optional();
    }

    private static StatementSpec said(IncidentForm said, StatementSpec statement) {
        return statement
                .param("title", said.title().strip())
                .param("discoveredAt", Timestamp.from(said.discoveredAt()))
                .param("discoveredBy", said.discoveredBy().strip())
                .param("data", text(said.data()))
                .param("people", said.people())
                .param("whom", text(said.whom()))
                .param("cause", text(said.cause()))
                .param("harm", text(said.harm()))
                .param("measures", text(said.measures()))
                .param("advice", text(said.advice()))
                .param("authorityToldAt", timestamp(said.authorityToldAt()))
                .param("authority", text(said.authority()))
                .param("peopleToldAt", timestamp(said.peopleToldAt()))
                .param("peopleTold", text(said.peopleTold()));
    }

    private static IncidentForm said(ResultSet row) throws SQLException {
        return new IncidentForm(
                row.getString("title"),
                row.getTimestamp("discovered_at").toInstant(),
                row.getString("discovered_by"),
                row.getString("data"),
                row.getObject("people", Integer.class),
                row.getString("whom"),
                row.getString("cause"),
                row.getString("harm"),
                row.getString("measures"),
                row.getString("advice"),
                instant(row, "authority_told_at"),
                row.getString("authority"),
                instant(row, "people_told_at"),
                row.getString("people_told"));
    }

    private static IncidentStep step(ResultSet row) throws SQLException {
        return new IncidentStep(
                row.getTimestamp("at").toInstant(),
                row.getString("author"),
                IncidentStep.Kind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("answers").getArray()),
                row.getString("note"),
                row.getObject("people", Integer.class));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
