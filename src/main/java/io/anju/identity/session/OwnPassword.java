package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.Passwords;
import io.anju.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes the password of whoever is signed in. */
@Component
class OwnPassword {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Sessions sessions;

    OwnPassword(JdbcClient jdbc, Passwords passwords, Attempts attempts, Accounts accounts, Sessions sessions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * Sets the next password, ends every session of the account and opens a new one; gives its secret. Refuses a wrong current
     * password; its attempts count like those at sign-in, so that a borrowed browser cannot guess it.
     */
    String change(Session session, String current, String next, Browser browser) {
        attempts.count(SignIn.PER_LOGIN, session.account().toString());
        var hash = CompanyScope.asSystem(() -> jdbc.sql("select password_hash from identity.account where id = ?")
                .param(session.account().value())
                .query(String.class)
                .optional());
        if (!passwords.matches(current, hash.orElse(null))) {
            throw Refused.field("current", "password-wrong");
        }
        accounts.setOwnPassword(session.actor(), next);
        return sessions.open(session.company(), session.account(), browser);
    }
}
