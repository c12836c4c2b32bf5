package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.people.NewPerson;
import io.anju.people.Occupancies;
import io.anju.people.People;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import io.anju.people.occupancy.Households;
import io.anju.people.occupancy.Units;
import io.anju.people.person.Person;
import io.anju.people.person.PersonStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ties a login, a person and a unit together. */
@Component
class Binding {

    private final PersonStore store;
    private final People people;
    private final Occupancies occupancies;
    private final Households households;
    private final Units units;
    private final Accounts accounts;

    Binding(
            PersonStore store,
            People people,
            Occupancies occupancies,
            Households households,
            Units units,
            Accounts accounts) {
        this.store = store;
        this.people = people;
        this.occupancies = occupancies;
        this.households = households;
        this.units = units;
        this.accounts = accounts;
    }

    Units.Unit unit(PlaceId place) {
        return units.require(place);
    }

    void requireProject(ProjectId project) {
        units.today(project);
    }

    /**
     * Binds the login to its person, else to the person of the household who has this number and no login yet, else to a new
     * person; begins the relation today unless it holds already.
     */
    PersonId bind(Actor actor, AccountId account, Newcomer newcomer, Units.Unit unit, Relation relation) {
        var person = store.findByAccountId(account)
                .or(() -> known(newcomer.phone(), unit))
                .orElseGet(() -> people.enter(actor, NewPerson.of(unit.project(), newcomer.name(), newcomer.phone())));
        store.save(person.bound(account));
        var held = households.of(person.id(), true).stream()
                .anyMatch(each -> each.unit().equals(unit.id()) && each.relation() == relation);
        if (!held) {
            occupancies.enter(actor, person.id(), unit, relation, units.today(unit.project()), null);
        }
        accounts.grant(actor, account, RoleGrant.everywhere(Role.RESIDENT));
        return person.id();
    }

    private Optional<Person> known(String phone, Units.Unit unit) {
        return households.callers(unit.project(), phone).stream()
                .filter(caller ->
                        caller.units().stream().anyMatch(each -> each.unit().equals(unit.id())))
                .flatMap(caller -> store.findById(caller.person()).stream())
                .filter(person -> person.accountId() == null)
                .findFirst();
    }
}
