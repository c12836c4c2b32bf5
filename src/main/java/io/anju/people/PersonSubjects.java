package io.anju.people;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.Permission;
import io.anju.kernel.Phone;
import io.anju.people.person.Person;
import io.anju.people.person.PersonAccess;
import io.anju.people.person.PersonStore;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which names, numbers and addresses the register and its logins know somebody (Y-10). */
@Service
@Transactional(readOnly = true)
public class PersonSubjects {

    private final PersonStore store;
    private final PersonAccess access;
    private final Accounts accounts;

    PersonSubjects(PersonStore store, PersonAccess access, Accounts accounts) {
        this.store = store;
        this.access = access;
        this.accounts = accounts;
    }

    /** The person as screens show them; refuses ({@code person-missing}) those in none of the permission's projects. */
    public PersonSummary require(Actor actor, PersonId id, Permission permission) {
        return People.summary(access.require(actor, id, permission));
    }

    /** Somebody by register entry, by login or by both; empty sets where nothing is known any more. */
    public DataSubject of(@Nullable PersonId person, @Nullable AccountId account) {
        var entry =
                person == null ? Optional.ofNullable(account).flatMap(store::findByAccountId) : store.findById(person);
        var login = Optional.ofNullable(account).or(() -> entry.map(Person::accountId));
        var known = new Known(new HashSet<>(), new HashSet<>(), new HashSet<>());
        entry.filter(each -> !each.name().equals(DataSubject.STRUCK)).ifPresent(known::add);
        login.flatMap(accounts::find)
                .filter(each -> !each.name().equals(DataSubject.STRUCK))
                .ifPresent(known::add);
        return new DataSubject(
                entry.map(each -> each.id().value()).orElse(null),
                login.orElse(null),
                known.names,
                known.lines,
                known.emails,
                Set.of());
    }

    private record Known(Set<String> names, Set<String> lines, Set<String> emails) {

        void add(Person person) {
            names.add(person.name());
            if (person.contact() != null) {
                names.add(person.contact());
            }
            person.numbers().forEach(number -> lines.add(Phone.line(number)));
            email(person.email());
        }

        void add(AccountSummary account) {
            names.add(account.name());
            Optional.ofNullable(account.phone()).flatMap(Phone::normal).ifPresent(each -> lines.add(Phone.line(each)));
            Phone.normal(account.login()).ifPresent(each -> lines.add(Phone.line(each)));
            email(account.email());
        }

        private void email(@Nullable String email) {
            if (email != null) {
                emails.add(email.toLowerCase(Locale.ROOT));
            }
        }
    }
}
