package io.anju.privacy.incident;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.notices.Channel;
import io.anju.people.Contact;
import io.anju.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is told about an incident, and when by which ways. */
@Component
class ToldPeople {

    private final JdbcClient jdbc;

    ToldPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is told.
     *
     * @param name masked
     * @param toldAt null while their turn has not come
     * @param channels none where nobody knows how to reach them
     */
    record ToldPerson(UUID person, String name, @Nullable Instant toldAt, List<Channel> channels) {}

    /** Takes them down, those left out who are there already; gives how many are new. */
    int ask(Actor actor, UUID incident, List<Contact> people, Instant at) {
        return jdbc.sql("""
                        insert into privacy.incident_told (company_id, incident_id, person_id, asked_at)
                        select :company, :incident, unnest(:people), :at on conflict do nothing""")
                .param("company", actor.company().value())
                .param("incident", incident)
                .param("people", ids(people.stream().map(Contact::person).toList()))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Which of these were taken down before. */
    int known(UUID incident, List<Contact> people) {
        return jdbc.sql("select count(*) from privacy.incident_told where incident_id = ? and person_id = any(?)")
                .params(incident, ids(people.stream().map(Contact::person).toList()))
                .query(Integer.class)
                .single();
    }

    /** Some of those whose turn has not come; nobody else takes them meanwhile. */
    List<PersonId> next(UUID incident, int limit) {
        return jdbc.sql("""
                        select person_id from privacy.incident_told where incident_id = ? and told_at is null
                        order by person_id limit ? for update""")
                .params(incident, limit)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void told(UUID incident, PersonId person, Set<Channel> channels, Instant at) {
        jdbc.sql("update privacy.incident_told set told_at = ?, channels = ? where incident_id = ? and person_id = ?")
                .params(
                        Timestamp.from(at),
                        channels.stream().sorted().map(Enum::name).toArray(String[]::new),
                        incident,
                        person.value())
                .update();
    }

    /** How far it is. */
    IncidentView.Telling progress(UUID incident) {
        return jdbc.sql("""
                        select count(*) as people, count(told_at) as told,
                            count(*) filter (where told_at is not null and channels = '{}') as unreachable
                        from privacy.incident_told where incident_id = ?""")
                .param(incident)
                .query((row, number) ->
                        new IncidentView.Telling(row.getInt("people"), row.getInt("told"), row.getInt("unreachable")))
                .single();
    }

    @Transactional(readOnly = true)
    public Page<ToldPerson> list(UUID incident, ListQuery query) {
        var after = query.after(1);
        var rows = jdbc.sql("""
                        select t.*, p.name, p.kind from privacy.incident_told t
                        left join people.v_person p on p.id = t.person_id
                        where t.incident_id = :incident and (:first or t.person_id > :after) order by t.person_id limit :limit""")
                .param("incident", incident)
                .param("first", after.isEmpty())
                .param("after", after.isEmpty() ? incident : Cursor.id(after.getFirst()))
                .param("limit", query.limit() + 1)
                .query(ToldPeople::person)
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.person()));
    }

    private static ToldPerson person(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var at = row.getTimestamp("told_at");
        return new ToldPerson(
                row.getObject("person_id", UUID.class),
                name == null ? "" : "ORGANISATION".equals(row.getString("kind")) ? name : Mask.name(name),
                at == null ? null : at.toInstant(),
                Arrays.stream((String[]) row.getArray("channels").getArray())
                        .map(Channel::valueOf)
                        .toList());
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
