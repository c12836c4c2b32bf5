package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.PrivacyNotice;
import io.anju.people.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody who can sign in already comes to a unit, the first or a further one. The privacy notice was agreed to when
 * the login was made.
 */
@Service
class HomeClaims {

    private final UnitWishes wishes;
    private final InviteCodes codes;
    private final Binding binding;
    private final Accounts accounts;

    HomeClaims(UnitWishes wishes, InviteCodes codes, Binding binding, Accounts accounts) {
        this.wishes = wishes;
        this.codes = codes;
        this.binding = binding;
        this.accounts = accounts;
    }

    /** Binds the login to the code's unit. Refuses ({@code invite-code-invalid}) as signing up with the code does. */
    @Transactional
    PlaceId byCode(Actor actor, String code) {
        var account = actor.requireAccount();
        var invitation = codes.open(code);
        var by = Actor.system(actor.company(), "registration");
        var person = binding.bind(by, account, newcomer(account), invitation.unit(), invitation.relation());
        codes.use(invitation, person);
        return invitation.unit().id();
    }

    /** Asks the desk; refuses ({@code registration-waiting}) while an earlier wish is undecided. */
    @Transactional
    RegistrationId request(Actor actor, ProjectId project, String unitText, Relation relation) {
        var account = actor.requireAccount();
        binding.requireProject(project);
        if (wishes.of(account).stream().anyMatch(each -> each.approved() == null)) {
            throw Refused.conflict("registration-waiting");
        }
        return wishes.ask(actor, project, account, newcomer(account), unitText, relation);
    }

    /** Refuses ({@code phone-missing}) a login without a number: a household is known by its numbers. */
    private Newcomer newcomer(AccountId id) {
        var account = accounts.find(id).orElseThrow(() -> Refused.missing("account"));
        if (account.phone() == null) {
            throw Refused.conflict("phone-missing");
        }
        return new Newcomer(account.name(), account.phone(), account.email(), "", PrivacyNotice.VERSION);
    }
}
