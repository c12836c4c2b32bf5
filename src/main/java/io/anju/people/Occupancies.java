package io.anju.people;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.people.occupancy.OccupancyRows;
import io.anju.people.occupancy.Units;
import io.anju.people.person.PersonAccess;
import io.anju.people.person.PersonIndex;
import io.anju.trail.Trail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends what people have to do with units, and who speaks for the client. */
@Service
public class Occupancies {

    private final OccupancyRows rows;
    private final Units units;
    private final PersonAccess access;
    private final PersonIndex index;
    private final Trail trail;

    Occupancies(OccupancyRows rows, Units units, PersonAccess access, PersonIndex index, Trail trail) {
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.index = index;
        this.trail = trail;
    }

    /**
     * Begins a relation. Takes {@link Permission#PEOPLE_WRITE} in the unit's project. Refuses {@code place-missing},
     * {@code occupancy-overlaps} where the same relation holds on one of the days already, and an end before the beginning.
     *
     * @param to last day, null while open
     */
    @Transactional
    public OccupancyId begin(
            Actor actor, PersonId person, PlaceId unit, Relation relation, LocalDate from, @Nullable LocalDate to) {
        var place = units.require(unit);
        actor.require(Permission.PEOPLE_WRITE, place.project(), "place");
        access.require(actor, person, Permission.PEOPLE_WRITE);
        return enter(actor, person, place, relation, from, to);
    }

    /** Ends a relation after this day. Refuses a day before it began and a relation that has ended before. */
    @Transactional
    public void end(Actor actor, OccupancyId id, LocalDate lastDay, String reason) {
        var occupancy = rows.find(id).orElseThrow(() -> Refused.missing("occupancy"));
        actor.require(Permission.PEOPLE_WRITE, occupancy.project(), "occupancy");
        if (lastDay.isBefore(occupancy.from())) {
            throw Refused.field("on", "before-begin");
        }
        if (occupancy.to() != null && occupancy.to().isBefore(lastDay)) {
            throw Refused.conflict("occupancy-ended");
        }
        rows.end(actor, id, lastDay, reason);
        trail.record(
                actor,
                PersonAccess.subject(occupancy.person()),
                "occupancy-ended",
                Map.of("unit", occupancy.unitCode(), "on", lastDay.toString(), "reason", reason));
    }

    /** Lets a person speak for the client of a project from this day. Refuses one who does so already. */
    @Transactional
    public void represent(Actor actor, PersonId person, ProjectId project, LocalDate from, @Nullable LocalDate to) {
        access.requireWritable(actor, project);
        access.require(actor, person, Permission.PEOPLE_WRITE);
        rows.insertRepresentative(actor, person, project, from, to);
        trail.record(
                actor,
                PersonAccess.subject(person),
                "client-representative",
                Map.of("project", project.value().toString(), "from", from.toString()));
    }

    /** Begins a relation that a code or the desk has vouched for. */
    public OccupancyId enter(
            Actor actor, PersonId person, Units.Unit unit, Relation relation, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw Refused.field("to", "before-begin");
        }
        var id = rows.insert(actor, person, unit, relation, from, to);
        index.write(actor.company(), List.of(person));
        trail.record(
                actor,
                PersonAccess.subject(person),
                "occupancy-began",
                Map.of("unit", unit.code(), "relation", relation.name(), "from", from.toString()));
        return id;
    }
}
