package io.anju.requests.outage;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.notices.Channel;
import io.anju.people.Contact;
import io.anju.people.PersonId;
import io.anju.requests.OutageId;
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

/** Who is told what about an outage, and when by which ways. */
@Component
class ToldHomes {

    private final JdbcClient jdbc;

    ToldHomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody who is told.
     *
     * @param name masked
     * @param toldAt null while their turn has not come
     * @param channels none where nobody knows how to reach them
     */
    record OutageTold(UUID person, String name, @Nullable Instant toldAt, List<Channel> channels) {}

    /**
     * How far telling the last step is.
     *
     * @param people who is to be told
     * @param told whose turn has come
     * @param unreachable whom of these no way leads to
     */
    record TellingProgress(int people, int told, int unreachable) {}

    /** Takes down whom to tell of a step and by which ways at most. */
    void ask(Actor actor, OutageId outage, UUID step, Collection<Contact> people) {
        jdbc.sql("""
                        insert into requests.outage_told (company_id, outage_id, step_id, person_id)
                        select :company, :outage, :step, unnest(:people) on conflict do nothing""")
                .param("company", actor.company().value())
                .param("outage", outage.value())
                .param("step", step)
                .param(
                        "people",
                        people.stream().map(each -> each.person().value()).toArray(UUID[]::new))
                .update();
    }

    /** Some of those whose turn has not come; nobody else takes them meanwhile. */
    List<PersonId> next(UUID step, int limit) {
        return jdbc.sql("""
                        select person_id from requests.outage_told where step_id = ? and told_at is null
                        order by person_id limit ? for update""")
                .params(step, limit)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    void told(UUID step, PersonId person, Set<Channel> channels, Instant at) {
        jdbc.sql("update requests.outage_told set told_at = ?, channels = ? where step_id = ? and person_id = ?")
                .params(
                        Timestamp.from(at),
                        channels.stream().sorted().map(Enum::name).toArray(String[]::new),
                        step,
                        person.value())
                .update();
    }

    TellingProgress progress(UUID step) {
        return jdbc.sql("""
                        select count(*) as people, count(told_at) as told,
                            count(*) filter (where told_at is not null and channels = '{}') as unreachable
                        from requests.outage_told where step_id = ?""")
                .param(step)
                .query((row, number) ->
                        new TellingProgress(row.getInt("people"), row.getInt("told"), row.getInt("unreachable")))
                .single();
    }

    /** Who is told of a step, in no order that means anything. */
    @Transactional(readOnly = true)
    public Page<OutageTold> list(UUID step, ListQuery query) {
        var after = query.after(1);
        var rows = jdbc.sql("""
                        select t.*, p.name, p.kind from requests.outage_told t
                        left join people.v_person p on p.id = t.person_id
                        where t.step_id = :step and (:first or t.person_id > :after) order by t.person_id limit :limit""")
                .param("step", step)
                .param("first", after.isEmpty())
                .param("after", after.isEmpty() ? step : Cursor.id(after.getFirst()))
                .param("limit", query.limit() + 1)
                .query(ToldHomes::person)
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.person()));
    }

    private static OutageTold person(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        return new OutageTold(
                row.getObject("person_id", UUID.class),
                name == null ? "" : "ORGANISATION".equals(row.getString("kind")) ? name : Mask.name(name),
                OutageStore.instant(row, "told_at"),
                Arrays.stream((String[]) row.getArray("channels").getArray())
                        .map(Channel::valueOf)
                        .toList());
    }
}
