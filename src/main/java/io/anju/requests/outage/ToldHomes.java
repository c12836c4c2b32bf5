package io.anju.requests.outage;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Cursor;
import io.anju.kernel.Mask;
import io.anju.kernel.Page;
import io.anju.notices.Channel;
import io.anju.people.PersonId;
import io.anju.requests.OutageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
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

    /** Somebody whose turn has come, and what the step means for them. */
    record Turn(PersonId person, OutageNews.Part part) {}

    /** Takes down whom to tell of a step. */
    void ask(Actor actor, OutageId outage, UUID step, Collection<PersonId> people, OutageNews.Part part) {
        jdbc.sql("""
                        insert into requests.outage_told (company_id, outage_id, step_id, news, person_id)
                        select :company, :outage, :step, :news, unnest(:people) on conflict do nothing""")
                .param("company", actor.company().value())
                .param("outage", outage.value())
                .param("step", step)
                .param("news", part.name())
                .param("people", ids(people))
                .update();
    }

    /** Keeps all turns that have not come until the transaction ends; waits for those that come right now. */
    void hold(OutageId outage) {
        jdbc.sql("""
                        select person_id from requests.outage_told where outage_id = ? and told_at is null
                        order by step_id, person_id for update""").param(outage.value()).query((row, number) -> number).list();
    }

    /** Whose turn with some news of it has not come yet. */
    Set<PersonId> waiting(OutageId outage) {
        return people("told_at is null", outage);
    }

    /** Who had a turn with some news of it. */
    Set<PersonId> heard(OutageId outage) {
        return people("told_at is not null", outage);
    }

    /** Their turns that have not come do not come any more. */
    void withdraw(OutageId outage, Collection<PersonId> people) {
        if (!people.isEmpty()) {
            jdbc.sql("delete from requests.outage_told where outage_id = ? and told_at is null and person_id = any(?)")
                    .params(outage.value(), ids(people))
                    .update();
        }
    }

    private Set<PersonId> people(String which, OutageId outage) {
        return new HashSet<>(
                jdbc.sql("select distinct person_id from requests.outage_told where outage_id = ? and " + which)
                        .param(outage.value())
                        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** Some of those whose turn has not come; nobody else takes them meanwhile. */
    List<Turn> next(UUID step, int limit) {
        return jdbc.sql("""
                        select person_id, news from requests.outage_told where step_id = ? and told_at is null
                        order by person_id limit ? for update""")
                .params(step, limit)
                .query((row, number) ->
                        new Turn(new PersonId(row.getObject(1, UUID.class)), OutageNews.Part.valueOf(row.getString(2))))
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
