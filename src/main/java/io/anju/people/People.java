package io.anju.people;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Mask;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.occupancy.Households;
import io.anju.people.occupancy.Occupant;
import io.anju.people.person.Person;
import io.anju.people.person.PersonAccess;
import io.anju.people.person.PersonIndex;
import io.anju.people.person.PersonStore;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of people and organisations that are served. */
@Service
public class People {

    private final PersonStore store;
    private final PersonAccess access;
    private final PersonIndex index;
    private final Households households;
    private final Trail trail;
    private final Clock clock;

    People(PersonStore store, PersonAccess access, PersonIndex index, Households households, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.index = index;
        this.households = households;
        this.trail = trail;
        this.clock = clock;
    }

    /** Opens a file. Takes {@link Permission#PEOPLE_WRITE} in the project; refuses numbers that are none. */
    @Transactional
    public PersonId add(Actor actor, NewPerson content) {
        access.requireWritable(actor, content.project());
        return enter(actor, content).id();
    }

    /** The person as screens show them. Whether the actor may know is the caller's question. */
    @Transactional(readOnly = true)
    public PersonSummary get(PersonId id) {
        return summary(load(id));
    }

    /** How to reach the person, in full; never for a screen. */
    @Transactional(readOnly = true)
    public Contact contact(PersonId id) {
        var person = load(id);
        var phones = person.numbers();
        return new Contact(
                id, person.name(), phones.isEmpty() ? null : phones.getFirst(), person.email(), person.accountId());
    }

    /**
     * Whom a telephone number belongs to today, with their units: one indexed query.
     *
     * @param project only people of this project; null for all
     * @param phone as typed or as the exchange shows it
     */
    @Transactional(readOnly = true)
    public List<Caller> callers(@Nullable ProjectId project, String phone) {
        return households.callers(project, phone);
    }

    /** The person a login is bound to. */
    @Transactional(readOnly = true)
    public Optional<PersonId> personOf(AccountId account) {
        return store.findByAccountId(account).map(Person::id);
    }

    /** The units that the login's person has to do with today, the oldest relation first. */
    @Transactional(readOnly = true)
    public List<Occupancy> unitsOf(AccountId account) {
        return households.unitsOf(account);
    }

    /** What the person has to do with units today, by the units' codes. Whether the actor may know is the caller's question. */
    @Transactional(readOnly = true)
    public List<Tie> ties(PersonId id) {
        return households.ties(id);
    }

    /** Who belongs to the unit at this instant, owners first. */
    @Transactional(readOnly = true)
    public List<Occupant> occupants(PlaceId unit, Instant at) {
        return households.occupants(unit, at);
    }

    /**
     * Binds a login to somebody whom the office knows. Takes {@link Permission#PEOPLE_WRITE}; refuses
     * ({@code account-bound}) a person who has another login.
     */
    @Transactional
    public void bind(Actor actor, PersonId id, AccountId account) {
        store.save(access.require(actor, id, Permission.PEOPLE_WRITE).bound(account));
        trail.record(actor, PersonAccess.subject(id), "login-bound", Map.of());
    }

    /** Writes a file whose content was checked against nobody's permission. */
    public Person enter(Actor actor, NewPerson content) {
        var person = store.save(Person.open(actor, content, clock.instant()));
        index.write(actor.company(), List.of(person.id()));
        trail.record(actor, PersonAccess.subject(person.id()), "added", Map.of());
        return person;
    }

    /**
     * Replaces what the file says. Takes {@link Permission#PEOPLE_WRITE}; refuses a version that is no longer the
     * present one.
     */
    @Transactional
    public Person change(Actor actor, PersonId id, NewPerson content, int version) {
        var person = access.require(actor, id, Permission.PEOPLE_WRITE);
        if (person.version() == null || person.version() != version) {
            throw Refused.stale();
        }
        var changed = store.save(person.changed(content));
        index.write(actor.company(), List.of(id));
        trail.record(actor, PersonAccess.subject(id), "changed", Map.of());
        return changed;
    }

    /** The file in full; the look is recorded with its reason (Y-08). */
    @Transactional
    public Person reveal(Actor actor, PersonId id, String reason) {
        var person = access.require(actor, id, Permission.PEOPLE_REVEAL);
        trail.record(actor, PersonAccess.subject(id), "revealed", Map.of("reason", reason));
        return person;
    }

    static PersonSummary summary(Person person) {
        var phones = person.numbers();
        return new PersonSummary(
                person.id(),
                person.projectId(),
                person.kind(),
                person.kind() == PersonKind.ORGANISATION ? person.name() : Mask.name(person.name()),
                phones.isEmpty() ? null : Mask.phone(phones.getFirst()),
                person.accountId() != null);
    }

    private Person load(PersonId id) {
        return store.findById(id).orElseThrow(() -> Refused.missing("person"));
    }
}
