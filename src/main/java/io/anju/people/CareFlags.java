package io.anju.people;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.people.person.Consents;
import io.anju.people.person.PersonAccess;
import io.anju.trail.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who needs more attentive service. Sensitive personal data: kept with a consent of its own, shown only to who
 * may see particulars, and as a hint to the desk that takes a report and to whoever goes there. It counts no longer once the person takes the consent back.
 */
@Service
public class CareFlags {

    static final String PURPOSE = "care";

    private final JdbcClient jdbc;
    private final PersonAccess access;
    private final Consents consents;
    private final Trail trail;
    private final Clock clock;

    CareFlags(JdbcClient jdbc, PersonAccess access, Consents consents, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.consents = consents;
        this.trail = trail;
        this.clock = clock;
    }

    /** A flag as its person's page shows it. */
    public record CareFlag(CareNeed need, String hint, String channel, Instant since, String by) {}

    /**
     * Raises the flag, or changes what it says. Takes {@link Permission#PEOPLE_WRITE}.
     *
     * @param hint what staff should do
     * @param channel how the person agreed, such as {@code PAPER} or {@code PHONE}
     */
    @Transactional
    public void raise(Actor actor, PersonId id, CareNeed need, String hint, String channel) {
        var person = access.require(actor, id, Permission.PEOPLE_WRITE);
        end(actor, id, "changed");
        var consent =
                consents.give(actor, PersonAccess.subject(id), PURPOSE, PrivacyNotice.VERSION, channel, person.name());
        jdbc.sql("""
                        insert into people.care (company_id, id, person_id, need, hint, consent_id, raised_at, raised_by)
                        values (:company, :id, :person, :need, :hint, :consent, :at, :by)""")
                .param("company", actor.company().value())
                .param("id", Ids.next())
                .param("person", id.value())
                .param("need", need.name())
                .param("hint", hint.strip())
                .param("consent", consent)
                .param("at", now())
                .param("by", actor.name())
                .update();
        trail.record(actor, PersonAccess.subject(id), "care-raised", Map.of());
    }

    /** Lowers it and takes the consent back; refuses ({@code care-missing}) where there is none. */
    @Transactional
    public void lower(Actor actor, PersonId id, String reason) {
        access.require(actor, id, Permission.PEOPLE_WRITE);
        if (of(id).isEmpty()) {
            throw Refused.missing("care");
        }
        end(actor, id, reason);
        trail.record(actor, PersonAccess.subject(id), "care-lowered", Map.of("reason", reason));
    }

    /** What to heed in a household today, each hint once. Whether the caller may know is the caller's question. */
    @Transactional(readOnly = true)
    public List<CareHint> inUnit(PlaceId unit) {
        return jdbc.sql("""
                        select distinct c.need, c.hint from people.care c
                        join people.occupancy o on o.person_id = c.person_id
                        join estate.v_project pr on pr.id = o.project_id
                        join people.consent t on t.id = c.consent_id and t.withdrawn_at is null
                        where c.lowered_at is null and o.unit_id = :unit
                          and (cast(:now as timestamptz) at time zone pr.zone)::date
                              between o.valid_from and coalesce(o.valid_to, 'infinity')
                        order by c.need, c.hint""")
                .param("unit", unit.value())
                .param("now", now())
                .query((row, number) -> new CareHint(CareNeed.valueOf(row.getString("need")), row.getString("hint")))
                .list();
    }

    /** The flag as it stands; empty where there is none or the consent to it was taken back. */
    @Transactional(readOnly = true)
    public Optional<CareFlag> of(PersonId id) {
        return jdbc.sql("""
                        select c.need, c.hint, t.channel, c.raised_at, c.raised_by from people.care c
                        join people.consent t on t.id = c.consent_id and t.withdrawn_at is null
                        where c.person_id = ? and c.lowered_at is null""").param(id.value()).query(CareFlags::flag).optional();
    }

    private void end(Actor actor, PersonId id, String reason) {
        jdbc.sql("""
                        with lowered as (
                            update people.care set lowered_at = :at, lowered_by = :by, lowered_for = :reason
                            where person_id = :person and lowered_at is null returning consent_id)
                        update people.consent set withdrawn_at = :at
                        where id in (select consent_id from lowered) and withdrawn_at is null""")
                .param("at", now())
                .param("by", actor.name())
                .param("reason", reason)
                .param("person", id.value())
                .update();
    }

    private static CareFlag flag(ResultSet row, int number) throws SQLException {
        return new CareFlag(
                CareNeed.valueOf(row.getString("need")),
                row.getString("hint"),
                row.getString("channel"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getString("raised_by"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
