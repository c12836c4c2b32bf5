package io.anju.people.registration;

import io.anju.identity.Accounts;
import io.anju.identity.NewAccount;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.people.Relation;
import io.anju.people.person.Consents;
import io.anju.people.person.PersonAccess;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets residents in: at once with an invite code, otherwise when the desk has said yes. */
@Service
class Registrations {

    private final UnitWishes wishes;
    private final InviteCodes codes;
    private final Binding binding;
    private final Accounts accounts;
    private final Consents consents;

    Registrations(UnitWishes wishes, InviteCodes codes, Binding binding, Accounts accounts, Consents consents) {
        this.wishes = wishes;
        this.codes = codes;
        this.binding = binding;
        this.accounts = accounts;
        this.consents = consents;
    }

    /** Makes an account and binds it to the code's unit. */
    @Transactional
    void byCode(Actor visitor, Newcomer newcomer, String code) {
        var invitation = codes.open(code);
        var account = account(visitor, newcomer);
        var person = binding.bind(actor(visitor), account, newcomer, invitation.unit(), invitation.relation());
        codes.use(invitation, person);
        consents.give(
                visitor, PersonAccess.subject(person), "registration", newcomer.consent(), "WEB", newcomer.name());
    }

    /** Makes an account that may sign in but sees nothing of anybody until the desk has decided. */
    @Transactional
    RegistrationId request(Actor visitor, Newcomer newcomer, ProjectId project, String unitText, Relation relation) {
        binding.requireProject(project);
        var account = account(visitor, newcomer);
        var wish = wishes.ask(actor(visitor), project, account, newcomer, unitText, relation);
        consents.give(
                visitor,
                SubjectRef.of("registration", wish),
                "registration",
                newcomer.consent(),
                "WEB",
                newcomer.name());
        return wish;
    }

    /** What the account asked for, the latest first. */
    @Transactional(readOnly = true)
    List<Registration> of(AccountId account) {
        return wishes.of(account);
    }

    private AccountId account(Actor visitor, Newcomer newcomer) {
        var account = new NewAccount(newcomer.name(), newcomer.phone(), newcomer.email(), newcomer.phone(), Set.of());
        return accounts.createWithPassword(actor(visitor), account, newcomer.password());
    }

    private static Actor actor(Actor visitor) {
        return Actor.system(visitor.company(), "registration");
    }
}
