package io.anju.privacy.incident;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.Contact;
import io.anju.people.Contacts;
import io.anju.people.People;
import io.anju.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose data an incident concerns, of the people whom the project's register knows. */
@Component
class Affected {

    private final Contacts contacts;
    private final People people;
    private final Places places;

    Affected(Contacts contacts, People people, Places places) {
        this.contacts = contacts;
        this.people = people;
        this.places = places;
    }

    /**
     * Whom to take.
     *
     * @param place who belongs there today; null for the whole project, those who moved out included
     * @param people these alone; empty for everybody of the place or project
     */
    record Whom(@Nullable UUID place, List<UUID> people) {}

    /** Their name as screens show it. */
    String shown(Contact contact) {
        return people.get(contact.person()).name();
    }

    /** Those of these who can still be reached through the register. */
    List<Contact> known(ProjectId project, List<PersonId> people) {
        return contacts.ofProject(project, people);
    }

    /** By name. Refuses ({@code place-missing}, {@code person-missing}) what is not of the project. */
    List<Contact> of(ProjectId project, Whom whom, Instant now) {
        if (!whom.people().isEmpty()) {
            var chosen = whom.people().stream().distinct().map(PersonId::new).toList();
            var found = contacts.ofProject(project, chosen);
            if (found.size() < chosen.size()) {
                throw Refused.missing("person");
            }
            return found;
        }
        if (whom.place() == null) {
            return contacts.ofProject(project);
        }
        var place = places.get(new PlaceId(whom.place()));
        if (!place.project().equals(project)) {
            throw Refused.missing("place");
        }
        return contacts.within(place.id(), now);
    }
}
