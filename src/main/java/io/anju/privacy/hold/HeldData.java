package io.anju.privacy.hold;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.Retained.Held;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonId;
import io.anju.people.PersonSubjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is held in the company in scope, with all things that are about somebody who is. */
@Component
public class HeldData {

    private final JdbcClient jdbc;
    private final PersonSubjects people;
    private final List<PersonalRecords> sections;

    HeldData(JdbcClient jdbc, PersonSubjects people, List<PersonalRecords> sections) {
        this.jdbc = jdbc;
        this.people = people;
        this.sections = List.copyOf(sections);
    }

    /** What holds now; within a {@link HoldLock} also until the transaction ends. */
    @Transactional(readOnly = true)
    public Held now() {
        var held = new ArrayList<DataSubject>();
        var things = new HashSet<SubjectRef>();
        jdbc.sql("select kind, subject_id from privacy.hold where lifted_at is null")
                .query(row -> {
                    var thing = new HeldThing(HoldKind.valueOf(row.getString(1)), row.getObject(2, UUID.class));
                    things.add(thing.subject());
                    if (thing.kind() == HoldKind.PERSON) {
                        held.add(people.of(new PersonId(thing.id()), null));
                    }
                });
        held.forEach(subject -> sections.forEach(section -> things.addAll(section.things(subject))));
        return new Held(held, things);
    }
}
