package io.anju.requests.followup;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FollowUpStore {

    private final JdbcClient jdbc;

    FollowUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A call-back that is planned. */
    record Planned(UUID id, RequestId request, boolean done, int attempts) {}

    /** Plans it for this round; empty if it was planned before. */
    Optional<UUID> plan(ServiceRequest request, FollowUpRule.Cause cause, Instant at, Instant due) {
        var id = Ids.next();
        var planned = jdbc.sql("""
                        insert into requests.follow_up (company_id, id, request_id, project_id, round, cause, planned_at, due_at)
                        values (:company, :id, :request, :project, :round, :cause, :at, :due)
                        on conflict (request_id, round) do nothing""")
                .param("company", request.companyId().value())
                .param("id", id)
                .param("request", request.id().value())
                .param("project", request.projectId().value())
                .param("round", request.standing().rounds())
                .param("cause", cause.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
        return planned == 1 ? Optional.of(id) : Optional.empty();
    }

    Planned get(UUID id) {
        return jdbc.sql("""
                        select f.id, f.request_id, f.done_at is not null as done,
                            (select count(*) from requests.follow_up_attempt a where a.follow_up_id = f.id) as attempts
                        from requests.follow_up f where f.id = ?""")
                .param(id)
                .query((row, number) -> new Planned(
                        row.getObject(1, UUID.class),
                        new RequestId(row.getObject(2, UUID.class)),
                        row.getBoolean(3),
                        row.getInt(4)))
                .optional()
                .orElseThrow(() -> Refused.missing("request"));
    }

    /** Whether the request's present round waits for a call-back. */
    boolean isOpen(ServiceRequest request) {
        return jdbc.sql("select 1 from requests.follow_up where request_id = ? and round = ? and done_at is null")
                .params(request.id().value(), request.standing().rounds())
                .query((row, number) -> 1)
                .optional()
                .isPresent();
    }

    void attempt(
            Actor actor,
            UUID followUp,
            FollowUps.Method method,
            FollowUps.Outcome outcome,
            @Nullable String note,
            Instant at) {
        var account = actor.account();
        jdbc.sql("""
                        insert into requests.follow_up_attempt
                            (company_id, id, follow_up_id, at, account_id, author, method, outcome, note)
                        values (:company, :id, :followUp, :at, :account, :author, :method, :outcome, :note)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("followUp", followUp)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("method", method.name())
                .param("outcome", outcome.name())
                .param("note", note)
                .update();
    }

    void done(Actor actor, UUID id, FollowUps.Outcome result, Instant at) {
        jdbc.sql("update requests.follow_up set done_at = :at, done_by = :by, result = :result where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("result", result.name())
                .param("id", id)
                .update();
    }

    /** A call-back of a round that was reopened is not needed any more: those that were still open. */
    List<UUID> drop(Actor actor, ServiceRequest request, Instant at) {
        return jdbc.sql("""
                        update requests.follow_up set done_at = :at, done_by = :by, result = 'UNSATISFIED'
                        where request_id = :request and done_at is null returning id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("request", request.id().value())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
