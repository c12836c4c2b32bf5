package io.anju.privacy.retention;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.people.PersonId;
import io.anju.people.PersonSubjects;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends everything that is kept about somebody because its time is over, as if they had asked for it (Y-04, Y-10). */
@Component
class WholeErasure {

    private final PersonSubjects people;
    private final List<PersonalRecords> sections;

    WholeErasure(PersonSubjects people, List<PersonalRecords> sections) {
        this.people = people;
        this.sections = List.copyOf(sections);
    }

    /** Whether nothing speaks against it: nothing open, no relation, no hold. */
    boolean isFree(@Nullable PersonId person, @Nullable AccountId account) {
        var subject = subject(person, account);
        return sections.stream().allMatch(section -> section.hindrances(subject).isEmpty());
    }

    /** In the caller's transaction, all of it or nothing. */
    void of(Actor by, @Nullable PersonId person, @Nullable AccountId account, Instant at) {
        var subject = subject(person, account);
        sections.forEach(section -> section.erase(subject, new Silent(by, at)));
    }

    private DataSubject subject(@Nullable PersonId person, @Nullable AccountId account) {
        var known = people.of(person, account);
        return known.about(sections.stream()
                .flatMap(section -> section.things(known).stream())
                .collect(Collectors.toSet()));
    }

    /** A purge counts people; what went of each is nobody's question. */
    private record Silent(Actor by, Instant at) implements PersonalRecords.Erasure {

        @Override
        public void gone(String group, int count) {}

        @Override
        public void stays(String group, String reason, int count) {}
    }
}
