package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.RoleGrant;
import io.anju.identity.TokenHash;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signed-in browsers. Every request looks its session up anew, so that a sign-out, a disabled account and a changed role
 * count at once. A session lasts 30 days from its last use: a phone may be offline for a week.
 */
@Component
class Sessions {

    static final Duration LASTS = Duration.ofDays(30);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(10);
    private static final int LONGEST_AGENT = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sessions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Opens a session and gives its secret, which only the browser keeps. */
    String open(CompanyId company, AccountId account, Browser browser) {
        var secret = TokenHash.newSecret();
        var now = clock.instant();
        CompanyScope.run(
                company,
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into identity.session (company_id, id, account_id, token_hash, started_at, last_seen_at,
                            expires_at, address, agent)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                company.value(),
                                Ids.next(),
                                account.value(),
                                TokenHash.of(secret),
                                Timestamp.from(now),
                                Timestamp.from(now),
                                Timestamp.from(now.plus(LASTS)),
                                browser.address(),
                                cut(browser.agent()))
                        .update()));
        return secret;
    }

    /** The session of this secret, if it goes on. Refuses to run inside a transaction. */
    Optional<Session> find(String secret) {
        var now = clock.instant();
        return CompanyScope.asSystem(() -> jdbc.sql("""
                        select s.id, s.company_id, s.account_id, s.last_seen_at, a.name,
                            array(select g.role || ':' || coalesce(g.project_id::text, '') from identity.role_grant g
                                  where g.company_id = s.company_id and g.account_id = s.account_id) as roles
                        from identity.session s
                        join identity.account a on a.company_id = s.company_id and a.id = s.account_id
                        where s.token_hash = ? and s.expires_at > ? and a.disabled_at is null""")
                .params(TokenHash.of(secret), Timestamp.from(now))
                .query((row, number) -> session(row, now))
                .optional());
    }

    /** Begins the 30 days anew. */
    void prolong(Session session) {
        var now = clock.instant();
        CompanyScope.asSystem(() -> jdbc.sql(
                        "update identity.session set last_seen_at = ?, expires_at = ? where id = ? and company_id = ?")
                .params(
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LASTS)),
                        session.id(),
                        session.company().value())
                .update());
    }

    /** Ends the session of this secret, if there is one. */
    void end(String secret) {
        CompanyScope.asSystem(() -> jdbc.sql("delete from identity.session where token_hash = ?")
                .param(TokenHash.of(secret))
                .update());
    }

    /** Removes what has expired and says how many. */
    int purge() {
        return CompanyScope.asSystem(() -> jdbc.sql("delete from identity.session where expires_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .update());
    }

    private static Session session(ResultSet row, Instant now) throws SQLException {
        var seen = row.getTimestamp("last_seen_at").toInstant();
        return new Session(
                row.getObject("id", UUID.class),
                new CompanyId(row.getObject("company_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(RoleGrant::parse)
                        .collect(Collectors.toSet()),
                seen.plus(SEEN_EVERY).isBefore(now));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_AGENT ? text : text.substring(0, LONGEST_AGENT);
    }
}
