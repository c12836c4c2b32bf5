package io.anju.notices;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.identity.Companies;
import io.anju.identity.IdentityEvent;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes to people who shall set a password: by e-mail, or by SMS to those without an address. */
@Component
class NoticeReactions {

    private final Notices notices;
    private final Accounts accounts;
    private final Companies companies;

    NoticeReactions(Notices notices, Accounts accounts, Companies companies) {
        this.notices = notices;
        this.accounts = accounts;
        this.companies = companies;
    }

    @ApplicationModuleListener
    void on(IdentityEvent.AccountInvited event) {
        write(event, event.account(), OneTimeLinks.INVITATION, event.tokenId());
    }

    @ApplicationModuleListener
    void on(IdentityEvent.PasswordResetRequested event) {
        write(event, event.account(), OneTimeLinks.PASSWORD_RESET, event.tokenId());
    }

    private void write(CompanyEvent event, AccountId account, String template, UUID token) {
        accounts.find(account).filter(AccountSummary::active).ifPresent(to -> {
            var channel = to.email() == null && to.phone() != null ? Channel.SMS : Channel.EMAIL;
            notices.send(
                    Actor.system(event.company(), "notices"),
                    new Notice(
                            new SubjectRef(OneTimeLinks.SUBJECT, token),
                            template,
                            Map.of("login", to.login(), "company", companies.name(event.company())),
                            List.of(new Recipient(to.name(), null, to.phone(), to.email())),
                            Set.of(channel),
                            event.occurredAt()));
        });
    }
}
