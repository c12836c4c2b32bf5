package io.anju.requests.outage;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.requests.OutageId;
import io.anju.requests.OutageKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of outages, their places and steps. */
@Component
class OutageStore {

    private final JdbcClient jdbc;

    OutageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor actor, Outage outage, List<OutageScope> places) {
        jdbc.sql("""
                        insert into requests.outage (company_id, id, number, project_id, kind, categories, planned, reason, advice,
                            starts_at, expected_at, homes, owner_account, owner_name, declared_at)
                        values (:company, :id, :number, :project, :kind, :categories, :planned, :reason, :advice,
                            :startsAt, :expectedAt, :homes, :owner, :ownerName, :declaredAt)""")
                .param("company", actor.company().value())
                .param("id", outage.id().value())
                .param("number", outage.number())
                .param("project", outage.project().value())
                .param("kind", outage.kind().name())
                .param("categories", outage.categories().toArray(String[]::new))
                .param("planned", outage.planned())
                .param("reason", outage.reason())
                .param("advice", outage.advice())
                .param("startsAt", Timestamp.from(outage.startsAt()))
                .param("expectedAt", time(outage.expectedAt()))
                .param("homes", outage.homes())
                .param("owner", outage.owner() == null ? null : outage.owner().value())
                .param("ownerName", outage.ownerName())
                .param("declaredAt", Timestamp.from(outage.declaredAt()))
                .update();
        places(actor, outage, places);
    }

    private void places(Actor actor, Outage outage, List<OutageScope> places) {
        for (var position = 0; position < places.size(); position++) {
            var place = places.get(position);
            jdbc.sql("""
                            insert into requests.outage_place (company_id, outage_id, position, place_id, floor_from, floor_to,
                                riser)
                            values (:company, :outage, :position, :place, :from, :to, :riser)""")
                    .param("company", actor.company().value())
                    .param("outage", outage.id().value())
                    .param("position", position)
                    .param("place", place.place())
                    .param("from", place.floorFrom())
                    .param("to", place.floorTo())
                    .param("riser", place.riser())
                    .update();
        }
    }

    /** The facts and places as they should have been declared. */
    void correct(Actor actor, Outage outage, List<OutageScope> places) {
        jdbc.sql("""
                        update requests.outage set reason = :reason, advice = :advice, starts_at = :startsAt,
                            expected_at = :expectedAt, homes = :homes, version = version + 1
                        where id = :id""")
                .param("reason", outage.reason())
                .param("advice", outage.advice())
                .param("startsAt", Timestamp.from(outage.startsAt()))
                .param("expectedAt", time(outage.expectedAt()))
                .param("homes", outage.homes())
                .param("id", outage.id().value())
                .update();
        jdbc.sql("delete from requests.outage_place where outage_id = ?")
                .param(outage.id().value())
                .update();
        places(actor, outage, places);
    }

    /** What is expected and advised from now on. */
    void update(OutageId id, @Nullable Instant expectedAt, @Nullable String reason) {
        jdbc.sql("""
                        update requests.outage set expected_at = :expectedAt, version = version + 1,
                            reason = case when cast(:reason as text) is null then reason else :reason end
                        where id = :id""")
                .param("expectedAt", time(expectedAt))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    void end(OutageId id, Outage.Ending ending, String outcome, Instant at) {
        jdbc.sql("""
                        update requests.outage set ended_at = ?, ending = ?, outcome = ?, version = version + 1
                        where id = ?""")
                .params(Timestamp.from(at), ending.name(), outcome, id.value())
                .update();
    }

    void step(Actor actor, OutageId outage, OutageStep step) {
        var account = actor.account();
        jdbc.sql("""
                        insert into requests.outage_step (company_id, id, outage_id, at, account_id, author, kind, note,
                            expected_at, people)
                        values (:company, :id, :outage, :at, :account, :author, :kind, :note, :expectedAt, :people)""")
                .param("company", actor.company().value())
                .param("id", step.id())
                .param("outage", outage.value())
                .param("at", Timestamp.from(step.at()))
                .param("account", account == null ? null : account.value())
                .param("author", step.author())
                .param("kind", step.kind().name())
                .param("note", step.note())
                .param("expectedAt", time(step.expectedAt()))
                .param("people", step.people())
                .update();
        for (var change : step.changes()) {
            jdbc.sql("""
                            insert into requests.outage_change (company_id, id, outage_id, step_id, fact, before, after)
                            values (:company, :id, :outage, :step, :fact, :before, :after)""")
                    .param("company", actor.company().value())
                    .param("id", Ids.next())
                    .param("outage", outage.value())
                    .param("step", step.id())
                    .param("fact", change.fact().name())
                    .param("before", change.before())
                    .param("after", change.after())
                    .update();
        }
    }

    /** With the lock of whoever changes it, or without. */
    Optional<Outage> find(OutageId id, boolean locked) {
        return jdbc.sql("select * from requests.outage where id = ?" + (locked ? " for update" : ""))
                .param(id.value())
                .query(OutageStore::outage)
                .optional();
    }

    List<OutageScope> places(OutageId id) {
        return jdbc.sql("select * from requests.outage_place where outage_id = ? order by position")
                .param(id.value())
                .query((row, number) -> new OutageScope(
                        row.getObject("place_id", UUID.class),
                        row.getObject("floor_from", Integer.class),
                        row.getObject("floor_to", Integer.class),
                        row.getString("riser")))
                .list();
    }

    /** The last one first. */
    List<OutageStep> steps(OutageId id) {
        return jdbc
                .sql("select * from requests.outage_step where outage_id = ? order by id desc limit 200")
                .param(id.value())
                .query(OutageStore::step)
                .list()
                .stream()
                .map(step -> step.kind() == OutageStep.Kind.CORRECTED ? step.with(changes(step.id())) : step)
                .toList();
    }

    private List<OutageChange> changes(UUID step) {
        return jdbc.sql("select fact, before, after from requests.outage_change where step_id = ? order by id")
                .param(step)
                .query((row, number) -> new OutageChange(
                        OutageChange.Fact.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    Optional<OutageStep> step(UUID id) {
        return jdbc.sql("select * from requests.outage_step where id = ?")
                .param(id)
                .query(OutageStore::step)
                .optional()
                .map(step -> step.with(changes(id)));
    }

    static Outage outage(ResultSet row, int number) throws SQLException {
        var owner = row.getObject("owner_account", UUID.class);
        var ending = row.getString("ending");
        return new Outage(
                new OutageId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                OutageKind.valueOf(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("categories").getArray()),
                row.getBoolean("planned"),
                row.getString("reason"),
                row.getString("advice"),
                row.getTimestamp("starts_at").toInstant(),
                instant(row, "expected_at"),
                row.getInt("homes"),
                owner == null ? null : new AccountId(owner),
                row.getString("owner_name"),
                row.getTimestamp("declared_at").toInstant(),
                instant(row, "ended_at"),
                ending == null ? null : Outage.Ending.valueOf(ending),
                row.getString("outcome"),
                row.getInt("version"));
    }

    private static OutageStep step(ResultSet row, int number) throws SQLException {
        return new OutageStep(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("author"),
                OutageStep.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                instant(row, "expected_at"),
                row.getInt("people"),
                List.of());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
