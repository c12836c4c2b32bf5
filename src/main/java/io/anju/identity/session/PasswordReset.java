package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.Invitations;
import io.anju.identity.OneTimeLink;
import io.anju.identity.TokenHash;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets somebody without a password, or without the right one, set it by a link that only they received. */
@Component
class PasswordReset {

    static final Attempts.Limit PER_LOGIN = new Attempts.Limit("reset", 3, Duration.ofHours(1));
    static final Attempts.Limit PER_ADDRESS = new Attempts.Limit("reset-address", 20, Duration.ofHours(1));

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Sessions sessions;

    PasswordReset(JdbcClient jdbc, Attempts attempts, Accounts accounts, Invitations invitations, Sessions sessions) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.accounts = accounts;
        this.invitations = invitations;
        this.sessions = sessions;
    }

    private record Owner(CompanyId company, AccountId account) {}

    private record Issued(CompanyId company, UUID token) {}

    /** Sends a link if the login exists, is active and has an e-mail address; the caller learns nothing of that. */
    void request(String typed, Browser browser) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        attempts.count(PER_ADDRESS, browser.address());
        attempts.count(PER_LOGIN, login);
        var owner = CompanyScope.asSystem(() -> jdbc.sql("""
                        select company_id, id from identity.account
                        where login = ? and disabled_at is null and email is not null""")
                .param(login)
                .query((row, number) -> new Owner(
                        new CompanyId(row.getObject(1, UUID.class)), new AccountId(row.getObject(2, UUID.class))))
                .optional());
        owner.ifPresent(found ->
                CompanyScope.run(found.company(), () -> invitations.requestReset(found.company(), found.account())));
    }

    /** Whose password the secret sets; refuses ({@code link-missing}) one that was used, replaced or is too old. */
    OneTimeLink inspect(String secret) {
        var issued = find(secret);
        return CompanyScope.in(issued.company(), () -> accounts.oneTimeLink(issued.token()))
                .orElseThrow(PasswordReset::expired);
    }

    /** Sets the password, ends every session of the account and opens one for this browser; gives its secret. */
    String complete(String secret, String password, Browser browser) {
        var issued = find(secret);
        var account = CompanyScope.in(issued.company(), () -> accounts.setPasswordByLink(issued.token(), password))
                .orElseThrow(PasswordReset::expired);
        return sessions.open(issued.company(), account, browser);
    }

    private Issued find(String secret) {
        Optional<Issued> issued = CompanyScope.asSystem(() -> jdbc.sql(
                        "select company_id, id from identity.one_time_token where token_hash = ?")
                .param(TokenHash.of(secret))
                .query((row, number) ->
                        new Issued(new CompanyId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .optional());
        return issued.orElseThrow(PasswordReset::expired);
    }

    private static Refused expired() {
        return Refused.missing("link");
    }
}
