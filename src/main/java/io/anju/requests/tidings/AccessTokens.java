package io.anju.requests.tidings;

import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links into a request for people without an account: 192 random bits, of which only the hash is kept. */
@Component
public class AccessTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link beside those that were given before. */
    @Transactional
    public String issue(UUID company, RequestId request) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into requests.access_token (company_id, hash, request_id, made_at) values (?, ?, ?, ?)")
                .params(company, hash(token), request.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The request behind a link; refuses {@code request-missing}. */
    @Transactional(readOnly = true)
    public RequestId request(String token) {
        return jdbc.sql("select request_id from requests.access_token where hash = ?")
                .param(hash(token))
                .query((row, number) -> new RequestId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> Refused.missing("request"));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
