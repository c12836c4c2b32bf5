package io.anju.identity.session;

import io.anju.database.CompanyScope;
import io.anju.identity.Accounts;
import io.anju.identity.Companies;
import io.anju.kernel.Refused;
import org.springframework.stereotype.Component;

/** Tells a browser whose session it has. */
@Component
class SessionViews {

    private final Accounts accounts;
    private final Companies companies;

    SessionViews(Accounts accounts, Companies companies) {
        this.accounts = accounts;
        this.companies = companies;
    }

    SessionView of(Session session) {
        return CompanyScope.in(
                session.company(),
                () -> SessionView.of(
                        accounts.find(session.account()).orElseThrow(Refused::signedOut),
                        companies.view(session.company()),
                        session.actor()));
    }
}
