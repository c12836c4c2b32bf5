package io.anju.agreements.contract;

import io.anju.deadlines.ContractId;
import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, signs and ends contracts; takes {@link Permission#SETTINGS_WRITE} in the contract's project. */
@Service
public class ContractRegister {

    static final String NOUN = "contract";

    private final JdbcClient jdbc;
    private final Projects projects;
    private final Places places;
    private final Trail trail;
    private final Clock clock;

    ContractRegister(JdbcClient jdbc, Projects projects, Places places, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    private record Known(
            ProjectId project,
            int version,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Writes a draft. Refuses a number that is taken, an end before the beginning and places of other projects. */
    @Transactional
    public ContractId draft(Actor actor, NewContract said) {
        var project = new ProjectId(said.project());
        permit(actor, project, "project");
        projects.get(project);
        var id = ContractId.next();
        write(actor, id, said, """
                insert into agreements.contract (company_id, id, project_id, number, name, client, from_on, to_on, created_at,
                    created_by)
                values (:company, :id, :project, :number, :name, :client, :from, :to, :at, :by)""");
        trail.record(actor, subject(id), "drafted", Map.of());
        return id;
    }

    /** Writes the draft anew; refuses ({@code move-not-allowed}) one that was signed, and what {@link #draft} refuses. */
    @Transactional
    public void redraft(Actor actor, ContractId id, NewContract said, IfMatch ifMatch) {
        var known = lock(actor, id, ifMatch);
        if (!known.project().value().equals(said.project())) {
            throw Refused.field("project", "project-unknown");
        }
        requireDraft(id);
        jdbc.sql("delete from agreements.contract_cover where contract_id = ?")
                .param(id.value())
                .update();
        write(actor, id, said, """
                update agreements.contract set number = :number, name = :name, client = :client, from_on = :from, to_on = :to,
                    version = version + 1
                where id = :id""");
        trail.record(actor, subject(id), "redrafted", Map.of());
    }

    /**
     * From now on it binds, on the days it names. Refuses ({@code move-not-allowed}) one that was signed, and
     * ({@code contract-overlaps}) what another one covers on the same days.
     */
    @Transactional
    public void sign(Actor actor, ContractId id, IfMatch ifMatch) {
        var known = lock(actor, id, ifMatch);
        requireDraft(id);
        jdbc.sql(
                        "update agreements.contract set signed_at = :at, signed_by = :by, version = version + 1 where id = :id")
                .param("at", now())
                .param("by", actor.name())
                .param("id", id.value())
                .update();
        hold(id, known.from(), known.to());
        trail.record(actor, subject(id), "signed", Map.of());
    }

    /**
     * Lets it end with this day, which is not over. Refuses ({@code move-not-allowed}) a draft and one that has an end like this,
     * and days before its beginning, in the past or after its own end.
     */
    @Transactional
    public void end(Actor actor, ContractId id, LocalDate on, String reason, IfMatch ifMatch) {
        var known = lock(actor, id, ifMatch);
        var today = LocalDate.ofInstant(
                clock.instant(), projects.get(known.project()).zone());
        var to = known.to();
        if (on.isBefore(today) || on.isBefore(known.from()) || to != null && on.isAfter(to)) {
            throw Refused.field("on", "range-invalid");
        }
        requireOne(jdbc.sql("""
                        update agreements.contract set ended_on = :on, ended_at = :at, ended_by = :by, end_reason = :reason,
                            version = version + 1
                        where id = :id and signed_at is not null and ended_at is null""")
                .param("on", on)
                .param("at", now())
                .param("by", actor.name())
                .param("reason", reason)
                .param("id", id.value())
                .update());
        hold(id, known.from(), on);
        trail.record(actor, subject(id), "ended", Map.of("on", on.toString(), "reason", reason));
    }

    static SubjectRef subject(ContractId id) {
        return SubjectRef.of(NOUN, id);
    }

    private void write(Actor actor, ContractId id, NewContract said, String sql) {
        if (said.to() != null && said.to().isBefore(said.from())) {
            throw Refused.field("to", "range-invalid");
        }
        for (var place : said.places()) {
            if (!places.get(new PlaceId(place)).project().value().equals(said.project())) {
                throw Refused.missing("place");
            }
        }
        try {
            jdbc.sql(sql)
                    .param("company", actor.company().value())
                    .param("id", id.value())
                    .param("project", said.project())
                    .param("number", said.number().strip())
                    .param("name", said.name().strip())
                    .param("client", said.client().strip())
                    .param("from", said.from())
                    .param("to", said.to(), Types.DATE)
                    .param("at", now())
                    .param("by", actor.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Refused.field("number", "number-taken");
        }
        if (said.places().isEmpty()) {
            cover(actor, id, said.project(), null);
        }
        said.places().forEach(place -> cover(actor, id, said.project(), place));
    }

    private void cover(Actor actor, ContractId id, UUID project, @Nullable UUID place) {
        jdbc.sql("""
                        insert into agreements.contract_cover (company_id, contract_id, project_id, place_id)
                        values (:company, :id, :project, :place)""")
                .param("company", actor.company().value())
                .param("id", id.value())
                .param("project", project)
                .param("place", place, Types.OTHER)
                .update();
    }

    private void hold(ContractId id, LocalDate from, @Nullable LocalDate to) {
        try {
            jdbc.sql("""
                            update agreements.contract_cover
                            set held = daterange(:from, cast(:to as date), '[]'), signed_at = coalesce(signed_at, :at)
                            where contract_id = :id""")
                    .param("from", from)
                    .param("to", to, Types.DATE)
                    .param("at", now())
                    .param("id", id.value())
                    .update();
        } catch (DataIntegrityViolationException overlap) {
            throw Refused.conflict("contract-overlaps");
        }
    }

    private Known lock(Actor actor, ContractId id, IfMatch ifMatch) {
        var known = jdbc.sql(
                        "select project_id, version, from_on, to_on from agreements.contract where id = ? for update")
                .param(id.value())
                .query((row, number) -> new Known(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getInt("version"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class)))
                .optional()
                .orElseThrow(() -> Refused.missing(NOUN));
        permit(actor, known.project(), NOUN);
        ifMatch.check(known.version());
        return known;
    }

    private void requireDraft(ContractId id) {
        requireOne(jdbc.sql("select count(*) from agreements.contract where id = ? and signed_at is null")
                .param(id.value())
                .query(Integer.class)
                .single());
    }

    private static void permit(Actor actor, ProjectId project, String noun) {
        actor.require(Permission.SETTINGS_WRITE, project, noun);
    }

    private static void requireOne(int found) {
        if (found == 0) {
            throw Refused.conflict("move-not-allowed", Map.of());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
