package io.anju.requests.erasure;

import io.anju.database.StruckTexts;
import io.anju.database.StruckTexts.Texts;
import io.anju.files.FileErasure;
import io.anju.kernel.AccountId;
import io.anju.kernel.DataSubject;
import io.anju.requests.RequestId;
import io.anju.requests.journal.ServiceRequest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes its reporter out of a request. What was the matter, where, when and what came of it stays, for the building's
 * history and as proof of work.
 */
@Component
class Depersonalisation {

    private static final List<Texts> TEXTS = List.of(
            new Texts("requests.request", "id", "id", "title", "description", "entered_by", "process", "result"),
            new Texts("requests.step", "request_id", "id", "author", "note"),
            new Texts("requests.message", "request_id", "id", "author", "text"),
            new Texts("requests.reply", "request_id", "id", "text"),
            new Texts("requests.reclassification", "request_id", "id", "reason"),
            new Texts("requests.suggestion", "request_id", "request_id", "because"),
            new Texts("requests.quote", "request_id", "id", "note", "answered_by"),
            new Texts("requests.rating", "request_id", "round", "author", "comment"));

    private final JdbcClient jdbc;
    private final StruckTexts texts;
    private final FileErasure files;
    private final RequestWords words;

    Depersonalisation(JdbcClient jdbc, StruckTexts texts, FileErasure files, RequestWords words) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.files = files;
        this.words = words;
    }

    /** Once is enough: a second time finds nothing to do. */
    void of(RequestId id, DataSubject reporter, Instant at) {
        forgetReporter(id.value(), at);
        forgetLogin(id.value(), reporter.account());
        TEXTS.forEach(each -> texts.strike(reporter, each, id.value()));
        strikeCalls(id.value(), reporter);
        forgetWays(id.value());
        files.erase(Set.of(ServiceRequest.subject(id)), FileErasure.PERSONAL);
        words.renew(id);
    }

    private void forgetReporter(UUID id, Instant at) {
        jdbc.sql("""
                        update requests.request set version = version + 1, reporter_name = null, reporter_phone = null,
                            reporter_email = null, person_id = null, account_id = null,
                            entered_account = nullif(entered_account, account_id), depersonalised_at = :at
                        where id = :id and depersonalised_at is null""").param("id", id).param("at", Timestamp.from(at)).update();
        jdbc.sql("update requests.message set account_id = null, files = '{}' where request_id = ? and from_reporter")
                .param(id)
                .update();
    }

    private void forgetLogin(UUID id, @Nullable AccountId login) {
        if (login != null) {
            jdbc.sql("update requests.step set account_id = null where request_id = ? and account_id = ?")
                    .params(id, login.value())
                    .update();
        }
    }

    private void strikeCalls(UUID id, DataSubject reporter) {
        var calls = new Texts("requests.follow_up_attempt", "follow_up_id", "id", "note");
        jdbc.sql("select id from requests.follow_up where request_id = ?")
                .param(id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(followUp -> texts.strike(reporter, calls, followUp));
    }

    private void forgetWays(UUID id) {
        jdbc.sql("delete from requests.access_token where request_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from requests.consent where request_id = ?").param(id).update();
    }
}
