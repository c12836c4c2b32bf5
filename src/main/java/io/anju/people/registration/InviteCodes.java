package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonId;
import io.anju.people.Relation;
import io.anju.people.occupancy.Units;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time codes that bind whoever holds them to a unit. Only a hash is stored. */
@Service
class InviteCodes {

    private final JdbcClient jdbc;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    InviteCodes(JdbcClient jdbc, Units units, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** A code as it is handed out, the only time it is known. */
    record Issued(UUID id, String code, Instant expiresAt) {}

    /** An unused code as the desk sees it afterwards. */
    record Outstanding(UUID id, Relation relation, String issuedBy, Instant issuedAt, Instant expiresAt) {}

    /** What a code opens. */
    record Invitation(UUID id, Units.Unit unit, Relation relation) {}

    @Transactional
    Issued issue(Actor actor, PlaceId place, Relation relation, Duration validFor) {
        var unit = units.require(place);
        actor.require(Permission.PEOPLE_WRITE, unit.project(), "place");
        var code = InviteCode.next();
        var now = clock.instant();
        var issued = new Issued(Ids.next(), code, now.plus(validFor));
        jdbc.sql("""
                        insert into people.invite_code (company_id, id, code_hash, project_id, unit_id, relation,
                            issued_at, issued_by, expires_at)
                        values (:company, :id, :hash, :project, :unit, :relation, :at, :by, :expires)""")
                .param("company", actor.company().value())
                .param("id", issued.id())
                .param("hash", InviteCode.hash(code))
                .param("project", unit.project().value())
                .param("unit", place.value())
                .param("relation", relation.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("expires", issued.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(actor, SubjectRef.of("place", place), "invite-code-issued", Map.of("relation", relation.name()));
        return issued;
    }

    @Transactional(readOnly = true)
    List<Outstanding> outstanding(Actor actor, PlaceId place) {
        actor.require(Permission.PEOPLE_WRITE, units.require(place).project(), "place");
        return jdbc.sql("""
                        select id, relation, issued_by, issued_at, expires_at from people.invite_code
                        where unit_id = ? and used_at is null and revoked_at is null and expires_at > ?
                        order by issued_at desc, id desc""")
                .params(place.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Outstanding(
                        row.getObject("id", UUID.class),
                        Relation.valueOf(row.getString("relation")),
                        row.getString("issued_by"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Transactional
    void revoke(Actor actor, UUID id) {
        var scope = actor.scope(Permission.PEOPLE_WRITE);
        var revoked = jdbc.sql("""
                        update people.invite_code set revoked_at = :at, revoked_by = :by
                        where id = :id and used_at is null and revoked_at is null
                          and (:all or project_id = any(:projects))""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .param("id", id)
                .param("all", scope.all())
                .param("projects", scope.array())
                .update();
        if (revoked == 0) {
            throw Refused.missing("invite-code");
        }
    }

    /**
     * What a code opens, locked until the transaction ends so that two who type it at once do not both get in. Refuses
     * ({@code invite-code-invalid}) unknown, used, revoked and expired codes alike.
     */
    Invitation open(String code) {
        return jdbc.sql("""
                        select i.id, i.unit_id, i.project_id, i.relation, pl.code
                        from people.invite_code i join estate.v_place pl on pl.id = i.unit_id and pl.active
                        where i.code_hash = ? and i.used_at is null and i.revoked_at is null and i.expires_at > ?
                        for update of i""")
                .params(InviteCode.hash(code), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Invitation(
                        row.getObject("id", UUID.class),
                        new Units.Unit(
                                new PlaceId(row.getObject("unit_id", UUID.class)),
                                new ProjectId(row.getObject("project_id", UUID.class)),
                                row.getString("code")),
                        Relation.valueOf(row.getString("relation"))))
                .optional()
                .orElseThrow(() -> Refused.field("code", "invite-code-invalid"));
    }

    void use(Invitation invitation, PersonId person) {
        jdbc.sql("update people.invite_code set used_at = ?, used_by = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.value(), invitation.id())
                .update();
    }
}
