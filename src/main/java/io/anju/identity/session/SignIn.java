package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.Passwords;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Turns a login and a password into a session. */
@Component
class SignIn {

    static final Attempts.Limit PER_LOGIN = new Attempts.Limit("sign-in", 8, Duration.ofMinutes(15));
    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("sign-in-address", 60, Duration.ofMinutes(15));

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Trail trail;
    private final TransactionOperations transaction;

    SignIn(
            JdbcClient jdbc,
            Passwords passwords,
            Attempts attempts,
            Sessions sessions,
            Trail trail,
            TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.sessions = sessions;
        this.trail = trail;
        this.transaction = transaction;
    }

    record Known(CompanyId company, AccountId account, String name, String hash) {}

    /**
     * Opens a session and gives its secret. Refuses ({@code sign-in-failed}) in the same way, after the same time, an unknown
     * login, a wrong password and a disabled account; refuses (429) more than eight attempts in a quarter of an hour.
     */
    String signIn(String typed, String password, Browser browser) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        attempts.count(PER_ADDRESS, browser.address());
        attempts.count(PER_LOGIN, login);
        var known = find(login);
        if (!passwords.matches(password, known.map(Known::hash).orElse(null)) || known.isEmpty()) {
            throw Refused.invalid("sign-in-failed", Map.of());
        }
        attempts.forget(PER_LOGIN, login);
        return open(known.get(), browser);
    }

    private String open(Known known, Browser browser) {
        var secret = sessions.open(known.company(), known.account(), browser);
        var actor = new Actor(known.company(), known.account(), known.name(), Map.of());
        CompanyScope.run(
                known.company(),
                () -> transaction.executeWithoutResult(status -> trail.record(
                        actor, Accounts.subject(known.account()), "signed-in", Map.of("address", browser.address()))));
        return secret;
    }

    private Optional<Known> find(String login) {
        return CompanyScope.asSystem(() -> jdbc.sql("""
                        select company_id, id, name, password_hash from identity.account
                        where login = ? and disabled_at is null and password_hash is not null""")
                .param(login)
                .query((row, number) -> new Known(
                        new CompanyId(row.getObject("company_id", UUID.class)),
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("password_hash")))
                .optional());
    }
}
