package io.anju.people.subject;

import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of people, from the side of one of them; first in a copy, because it says who somebody is. */
@Component
@Order(1)
class PeopleRecords implements PersonalRecords {

    private final JdbcClient jdbc;
    private final PeopleTelling telling;
    private final PeopleErasure erasure;
    private final Clock clock;

    PeopleRecords(JdbcClient jdbc, PeopleTelling telling, PeopleErasure erasure, Clock clock) {
        this.jdbc = jdbc;
        this.telling = telling;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "people";
    }

    @Override
    public Set<SubjectRef> things(DataSubject subject) {
        var things = new HashSet<SubjectRef>();
        if (subject.person() != null) {
            things.add(new SubjectRef("person", subject.person()));
        }
        jdbc.sql("select id from people.registration where account_id = :account or person_id = :person")
                .param("account", account(subject))
                .param("person", subject.person())
                .query(UUID.class)
                .list()
                .forEach(id -> things.add(new SubjectRef("registration", id)));
        return things;
    }

    @Override
    public void tell(DataSubject subject, Telling told) {
        telling.tell(subject, told);
    }

    /** Whoever belongs to a unit today is party to a running contract, and the company has to know them. */
    @Override
    public List<Hindrance> hindrances(DataSubject subject) {
        return jdbc.sql("""
                        select distinct pl.code from people.occupancy o
                        join estate.v_project pr on pr.id = o.project_id
                        join estate.v_place pl on pl.id = o.unit_id
                        where o.person_id = :person
                          and (cast(:now as timestamptz) at time zone pr.zone)::date
                              <= coalesce(o.valid_to, 'infinity')
                        order by pl.code""")
                .param("person", subject.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Hindrance("still-belongs", row.getString("code")))
                .list();
    }

    @Override
    public void erase(DataSubject subject, Erasure report) {
        erasure.erase(subject, report);
    }

    static @Nullable UUID account(DataSubject subject) {
        return subject.account() == null ? null : subject.account().value();
    }
}
