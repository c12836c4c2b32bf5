package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.PasswordConfirmation;
import io.anju.identity.Passwords;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Remembers for ten minutes that the password was said again. */
@Component
class ConfirmedSessions implements PasswordConfirmation {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Attempts attempts;
    private final TransactionOperations transaction;
    private final Clock clock;

    ConfirmedSessions(
            JdbcClient jdbc, Passwords passwords, Attempts attempts, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Refuses ({@code password-wrong}) another password; attempts count like those at sign-in. */
    void confirm(Session session, String password) {
        attempts.count(SignIn.PER_LOGIN, session.account().toString());
        var hash = CompanyScope.asSystem(() -> jdbc.sql("select password_hash from identity.account where id = ?")
                .param(session.account().value())
                .query(String.class)
                .optional());
        if (!passwords.matches(password, hash.orElse(null))) {
            throw Refused.field("password", "password-wrong");
        }
        attempts.forget(SignIn.PER_LOGIN, session.account().toString());
        transaction.executeWithoutResult(
                status -> jdbc.sql("update identity.session set confirmed_at = greatest(started_at, ?) where id = ?")
                        .params(Timestamp.from(clock.instant()), session.id())
                        .update());
    }

    @Override
    public void require(Actor actor) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var now = clock.instant();
        var confirmed = transaction.execute(status -> jdbc.sql("""
                        select exists (select 1 from identity.session
                            where id = ? and account_id = ? and confirmed_at > ? and confirmed_at <= ?)""")
                .params(
                        SessionFilter.session(request).id(),
                        actor.requireAccount().value(),
                        Timestamp.from(now.minus(LASTS)),
                        Timestamp.from(now.plus(LASTS)))
                .query(Boolean.class)
                .single());
        if (!Boolean.TRUE.equals(confirmed)) {
            throw Refused.forbidden("password-needed");
        }
    }
}
