package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people set their own password: the first one when invited, another when they forgot it. */
@Component
public class Invitations {

    private final OneTimeTokens tokens;
    private final AccountQueries accounts;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    Invitations(
            OneTimeTokens tokens, AccountQueries accounts, ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Invites, or invites again; an earlier link stops working. Refuses an account that is disabled or has a password. */
    @Transactional
    public void send(Actor actor, AccountId account) {
        var row = accounts.find(account).orElseThrow(() -> Refused.missing("account"));
        if (row.accepted() || !row.summary().active()) {
            throw Refused.conflict(row.accepted() ? "invitation-accepted" : "account-disabled");
        }
        var token = tokens.issue(actor.company(), account, OneTimeLink.LinkKind.INVITATION);
        events.publishEvent(new IdentityEvent.AccountInvited(actor.company(), clock.instant(), account, token));
    }

    /** Begins a password reset of an active account; the company in scope is its own. */
    @Transactional
    public void requestReset(CompanyId company, AccountId account) {
        var token = tokens.issue(company, account, OneTimeLink.LinkKind.PASSWORD_RESET);
        events.publishEvent(new IdentityEvent.PasswordResetRequested(company, clock.instant(), account, token));
    }

    /** The open invitation's link, to be handed over by the administrator where there is no e-mail; each look is recorded. */
    @Transactional
    public OneTimeLink show(Actor actor, AccountId account) {
        var link = tokens.openInvitation(account).flatMap(this::link).orElseThrow(() -> Refused.missing("invitation"));
        trail.record(actor, Accounts.subject(account), "invitation-shown", Map.of());
        return link;
    }

    Optional<OneTimeLink> link(UUID tokenId) {
        return tokens.open(tokenId)
                .flatMap(token -> accounts.find(token.account())
                        .map(AccountQueries.Row::summary)
                        .map(account -> new OneTimeLink(
                                token.kind(),
                                account.id(),
                                account.name(),
                                account.login(),
                                account.email(),
                                account.phone(),
                                "/" + app(account.roles()) + "/password#" + tokens.secret(token.id()),
                                token.expiresAt())));
    }

    /** The front end where this person will work; the secret stands behind the number sign, which no server ever logs. */
    private static String app(Set<RoleGrant> grants) {
        var roles = grants.stream().map(RoleGrant::role).collect(Collectors.toSet());
        if (roles.equals(Set.of(Role.RESIDENT))) {
            return "home";
        }
        return roles.equals(Set.of(Role.TECHNICIAN)) ? "field" : "desk";
    }

    boolean use(UUID tokenId) {
        return tokens.use(tokenId);
    }

    void announceDisabled(CompanyId company, AccountId account) {
        events.publishEvent(new IdentityEvent.AccountDisabled(company, clock.instant(), account));
    }

    void announceEnabled(CompanyId company, AccountId account) {
        events.publishEvent(new IdentityEvent.AccountEnabled(company, clock.instant(), account));
    }
}
