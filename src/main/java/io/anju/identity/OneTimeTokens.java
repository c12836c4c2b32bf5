package io.anju.identity;

import io.anju.database.Secrets;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tokens that let one person set a password once. The secret is derived from the token's id with a key of this
 * installation, so that it can be made again for a second sending and still exists nowhere but in the message; the table
 * keeps its hash.
 */
@Component
class OneTimeTokens {

    private static final Duration INVITATION_LASTS = Duration.ofDays(7);
    private static final Duration RESET_LASTS = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final SecretKeySpec key;
    private final Clock clock;

    OneTimeTokens(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.key = new SecretKeySpec(HexFormat.of().parseHex(secrets.of("one-time-tokens")), "HmacSHA256");
        this.clock = clock;
    }

    record Token(UUID id, AccountId account, OneTimeLink.LinkKind kind, Instant expiresAt) {}

    /** Issues a token; earlier ones of the account that are still open end. */
    UUID issue(CompanyId company, AccountId account, OneTimeLink.LinkKind kind) {
        jdbc.sql("delete from identity.one_time_token where account_id = ? and used_at is null")
                .param(account.value())
                .update();
        var id = Ids.next();
        var now = clock.instant();
        jdbc.sql("""
                        insert into identity.one_time_token
                            (company_id, id, account_id, kind, token_hash, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        company.value(),
                        id,
                        account.value(),
                        kind.name(),
                        TokenHash.of(secret(id)),
                        Timestamp.from(now),
                        Timestamp.from(
                                now.plus(kind == OneTimeLink.LinkKind.INVITATION ? INVITATION_LASTS : RESET_LASTS)))
                .update();
        return id;
    }

    /** The token if it can still be used. */
    Optional<Token> open(UUID id) {
        return jdbc.sql("""
                        select id, account_id, kind, expires_at from identity.one_time_token
                        where id = ? and used_at is null and expires_at > ?""")
                .params(id, Timestamp.from(clock.instant()))
                .query((row, number) -> new Token(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        OneTimeLink.LinkKind.valueOf(row.getString("kind")),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** The latest open invitation of an account. */
    Optional<UUID> openInvitation(AccountId account) {
        return jdbc.sql("""
                        select id from identity.one_time_token
                        where account_id = ? and kind = 'INVITATION' and used_at is null and expires_at > ?""")
                .params(account.value(), Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Uses the token up; false if somebody else just did. */
    boolean use(UUID id) {
        return jdbc.sql("update identity.one_time_token set used_at = ? where id = ? and used_at is null")
                        .params(Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    String secret(UUID id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(id.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
