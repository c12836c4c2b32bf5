package io.anju.privacy.rights;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of a rights request as rows, for good. */
@Component
class RightsSteps {

    private final JdbcClient jdbc;

    RightsSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, RightsRequest request, @Nullable String note, Instant at) {
        var account = actor.account();
        jdbc.sql("""
                        insert into privacy.rights_step (company_id, id, request_id, at, account_id, author, state, note)
                        values (:company, :id, :request, :at, :account, :author, :state, :note)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("request", request.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account == null ? null : account.value())
                .param("author", actor.name())
                .param("state", request.state().name())
                .param("note", note)
                .update();
    }

    List<RightsStep> of(RightsRequestId request) {
        return jdbc.sql("select at, author, state, note from privacy.rights_step where request_id = ? order by id")
                .param(request.value())
                .query((row, number) -> new RightsStep(
                        row.getTimestamp("at").toInstant(),
                        row.getString("author"),
                        RightsState.valueOf(row.getString("state")),
                        row.getString("note")))
                .list();
    }
}
