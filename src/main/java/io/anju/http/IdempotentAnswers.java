package io.anju.http;

import io.anju.database.CompanyScope;
import io.anju.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The answers given to idempotency keys, kept for longer than a phone may be offline, and readable only with the key. One
 * that was given before answers were closed ({@link AnswerSeal}) has no words any more.
 */
@Component
class IdempotentAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotentAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer given before. */
    record Answer(
            String fingerprint,
            int status,
            @Nullable String etag,
            @Nullable String contentType,
            byte[] body) {

        void writeTo(ContentCachingResponseWrapper response) {
            response.setStatus(status);
            response.setHeader("Idempotency-Replayed", "true");
            if (etag != null) {
                response.setHeader(HttpHeaders.ETAG, etag);
            }
            if (contentType != null) {
                response.setContentType(contentType);
            }
            try {
                response.getOutputStream().write(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Claims the key for this transaction, waiting for a twin that holds it; gives the earlier answer if there is one.
     * Refuses a key that was used for another request.
     */
    Optional<Answer> claim(IdempotencyKey key) {
        var claimed = jdbc.sql("""
                        insert into http.idempotent_answer (company_id, principal, key, fingerprint, created_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        CompanyScope.requireCompany().value(),
                        key.principal(),
                        AnswerSeal.found(key.key()),
                        key.fingerprint(),
                        Timestamp.from(clock.instant()))
                .update();
        if (claimed == 1) {
            return Optional.empty();
        }
        var answer = jdbc.sql("""
                        select fingerprint, status, etag, content_type, body from http.idempotent_answer
                        where principal = ? and key = ?""")
                .params(key.principal(), AnswerSeal.found(key.key()))
                .query((row, number) -> read(row, AnswerSeal.of(key)))
                .single();
        if (!answer.fingerprint().equals(key.fingerprint())) {
            throw Refused.field(IdempotencyKey.HEADER, "idempotency-key-reused");
        }
        return Optional.of(answer);
    }

    void keep(IdempotencyKey key, ContentCachingResponseWrapper response) {
        jdbc.sql("""
                        update http.idempotent_answer
                        set status = :status, etag = :etag, content_type = :type, body = :body
                        where principal = :principal and key = :key""")
                .param("status", response.getStatus())
                .param("etag", response.getHeader(HttpHeaders.ETAG))
                .param("type", response.getContentType())
                .param("body", AnswerSeal.of(key).close(response.getContentAsByteArray()))
                .param("principal", key.principal())
                .param("key", AnswerSeal.found(key.key()))
                .update();
    }

    private static Answer read(ResultSet row, AnswerSeal seal) throws SQLException {
        var closed = row.getBytes("body");
        return new Answer(
                row.getString("fingerprint"),
                row.getInt("status"),
                row.getString("etag"),
                row.getString("content_type"),
                closed == null ? new byte[0] : seal.open(closed));
    }
}
