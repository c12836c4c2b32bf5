package io.anju.people.registration;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.notices.Channel;
import io.anju.notices.Notice;
import io.anju.notices.Notices;
import io.anju.notices.Recipient;
import io.anju.people.Relation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Wishes to be bound to a unit, told to the desk that has to decide. */
@Component
class UnitWishes {

    private final RegistrationStore store;
    private final Accounts accounts;
    private final Notices notices;
    private final Clock clock;

    UnitWishes(RegistrationStore store, Accounts accounts, Notices notices, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Keeps the wish and tells whoever may decide in the project. */
    RegistrationId ask(
            Actor actor, ProjectId project, AccountId account, Newcomer newcomer, String unitText, Relation relation) {
        var at = clock.instant();
        var wish = store.save(
                Registration.open(actor.company(), project, account, newcomer, unitText.strip(), relation, at));
        var desk = accounts.withPermission(Permission.PEOPLE_WRITE, project).stream()
                .filter(AccountSummary::active)
                .map(each -> new Recipient(each.name(), each.id(), each.phone(), each.email()))
                .toList();
        if (!desk.isEmpty()) {
            var args = Map.of("applicant", newcomer.name(), "place", wish.unitText());
            var subject = SubjectRef.of("registration", wish.id());
            notices.send(actor, new Notice(subject, "binding-to-approve", args, desk, Set.of(Channel.INBOX), at));
        }
        return wish.id();
    }

    /** What the account asked for, the latest first. */
    List<Registration> of(AccountId account) {
        return store.findByAccountIdOrderByRequestedAtDesc(account);
    }
}
