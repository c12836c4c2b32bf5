package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.Phone;
import io.anju.people.PersonSubjects;
import io.anju.privacy.rights.RightsRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out by what all modules know somebody. */
@Component
@Transactional(readOnly = true)
class Subjects {

    private final PersonSubjects people;
    private final List<PersonalRecords> records;

    Subjects(PersonSubjects people, List<PersonalRecords> records) {
        this.people = people;
        this.records = records;
    }

    /** Whoever asked. */
    public DataSubject of(RightsRequest request) {
        return whole(
                request.personId() == null && request.accountId() == null
                        ? stranger(request)
                        : people.of(request.personId(), request.accountId()));
    }

    /** Whoever is signed in. */
    public DataSubject of(Actor actor) {
        return whole(people.of(null, actor.requireAccount()));
    }

    private DataSubject whole(DataSubject known) {
        return known.about(
                records.stream().flatMap(each -> each.things(known).stream()).collect(Collectors.toSet()));
    }

    private static DataSubject stranger(RightsRequest request) {
        return new DataSubject(
                null,
                null,
                request.name() == null ? Set.of() : Set.of(request.name()),
                request.phone() == null ? Set.of() : Set.of(Phone.line(request.phone())),
                Set.of(),
                Set.of());
    }
}
