package io.anju.privacy.subject;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.privacy.rights.RightsRequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Erasures and how far they came, as rows. */
@Component
class ErasureRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ErasureRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An erasure; whom it is about is there only until it has ended. */
    record Begun(
            String reason,
            String author,
            Instant startedAt,
            @Nullable DataSubject subject,
            @Nullable Instant endedAt) {}

    /** An erasure that somebody ordered. */
    record Ordered(RightsRequestId request, @Nullable AccountId account, String author, String reason) {}

    private record Groups(List<ErasureReport.Gone> gone, List<ErasureReport.Stays> stays) {}

    /** Begins it, unless it was begun before. */
    void begin(Actor actor, RightsRequestId request, String reason, DataSubject subject, Instant at) {
        var account = actor.account();
        jdbc.sql("""
                        insert into privacy.erasure (company_id, request_id, reason, started_at, account_id, author, subject)
                        values (:company, :request, :reason, :at, :account, :author, :subject)
                        on conflict (request_id) do nothing""")
                .param("company", actor.company().value())
                .param("request", request.value())
                .param("reason", reason)
                .param("at", Timestamp.from(at))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("subject", json.writeValueAsString(subject))
                .update();
    }

    Optional<Begun> find(RightsRequestId request) {
        return find(request, "");
    }

    /** The erasure, alone with it until the transaction ends. */
    Begun alone(RightsRequestId request) {
        return find(request, " for update").orElseThrow();
    }

    /** Those that began before then and have not ended. */
    List<Ordered> unfinished(Instant before) {
        return jdbc.sql("""
                        select request_id, account_id, author, reason from privacy.erasure
                        where ended_at is null and started_at < ? order by started_at""")
                .param(Timestamp.from(before))
                .query((row, number) -> new Ordered(
                        new RightsRequestId(row.getObject("request_id", UUID.class)),
                        account(row.getObject("account_id", UUID.class)),
                        row.getString("author"),
                        row.getString("reason")))
                .list();
    }

    /** Keeps what became of a section. */
    void keep(Actor actor, RightsRequestId request, ErasureReport.Section section, Instant at) {
        jdbc.sql("""
                        insert into privacy.erasure_section (company_id, request_id, section, at, gone, stays)
                        values (:company, :request, :section, :at, cast(:gone as json), cast(:stays as json))""")
                .param("company", actor.company().value())
                .param("request", request.value())
                .param("section", section.section())
                .param("at", Timestamp.from(at))
                .param("gone", json.writeValueAsString(section.gone()))
                .param("stays", json.writeValueAsString(section.stays()))
                .update();
    }

    /** Ends it and forgets whom it was about. */
    void end(RightsRequestId request, Instant at) {
        jdbc.sql("update privacy.erasure set ended_at = greatest(started_at, ?), subject = null where request_id = ?")
                .params(Timestamp.from(at), request.value())
                .update();
    }

    List<ErasureReport.Section> sections(RightsRequestId request) {
        return jdbc.sql(
                        "select section, gone, stays from privacy.erasure_section where request_id = ? order by at, section")
                .param(request.value())
                .query(this::section)
                .list();
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    private Optional<Begun> find(RightsRequestId request, String lock) {
        return jdbc.sql("select reason, author, started_at, subject, ended_at from privacy.erasure where request_id = ?"
                        + lock)
                .param(request.value())
                .query(this::begun)
                .optional();
    }

    private Begun begun(ResultSet row, int number) throws SQLException {
        var subject = row.getString("subject");
        var ended = row.getTimestamp("ended_at");
        return new Begun(
                row.getString("reason"),
                row.getString("author"),
                row.getTimestamp("started_at").toInstant(),
                subject == null ? null : json.readValue(subject, DataSubject.class),
                ended == null ? null : ended.toInstant());
    }

    private ErasureReport.Section section(ResultSet row, int number) throws SQLException {
        var groups = json.readValue(
                "{\"gone\":%s,\"stays\":%s}".formatted(row.getString("gone"), row.getString("stays")), Groups.class);
        return new ErasureReport.Section(
                Objects.requireNonNull(row.getString("section")), groups.gone(), groups.stays());
    }
}
