package io.anju.people.register;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.people.NewPerson;
import io.anju.people.Occupancy;
import io.anju.people.OccupancyId;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.occupancy.OccupancyRows;
import io.anju.people.occupancy.Units;
import io.anju.people.person.Person;
import io.anju.people.person.PersonAccess;
import io.anju.people.person.PersonIndex;
import io.anju.people.person.PersonStore;
import io.anju.sheets.SheetRow;
import io.anju.trail.Trail;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes many people in at once. */
@Component
class PeopleIntake {

    private final PersonStore store;
    private final OccupancyRows rows;
    private final Units units;
    private final PersonIndex index;
    private final Trail trail;
    private final JdbcClient jdbc;

    PeopleIntake(PersonStore store, OccupancyRows rows, Units units, PersonIndex index, Trail trail, JdbcClient jdbc) {
        this.store = store;
        this.rows = rows;
        this.units = units;
        this.index = index;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** What makes a line the same as another one, or as what the register holds already. */
    record Key(Who who, @Nullable String unit, @Nullable String relation) {}

    /** What makes two lines one person. */
    record Who(String name, @Nullable String phone) {}

    static Key key(SheetRow row) {
        var phone = row.get("phone");
        return new Key(
                new Who(
                        Objects.requireNonNullElse(row.get("name"), ""),
                        phone == null ? null : Phone.normal(phone).orElse(phone)),
                unitOf(row),
                row.get("relation"));
    }

    static @Nullable String unitOf(SheetRow row) {
        var unit = row.get("unit");
        return unit == null ? null : unit.toUpperCase(Locale.ROOT);
    }

    /** What the register of a project holds, open relations only. */
    Set<Key> held(ProjectId project) {
        var held = new HashSet<Key>();
        jdbc.sql("""
                        select p.name, ph.number, upper(pl.code) as code, o.relation
                        from people.person p
                        left join people.person_phone ph on ph.person_id = p.id and ph.position = 0
                        left join people.occupancy o on o.person_id = p.id and o.valid_to is null
                        left join estate.v_place pl on pl.id = o.unit_id
                        where p.project_id = :project or o.project_id = :project""").param("project", project.value()).query(row -> {
            held.add(new Key(
                    new Who(row.getString("name"), row.getString("number")),
                    row.getString("code"),
                    row.getString("relation")));
        });
        return held;
    }

    /** Returns whom and what it made: people who were not known before, and relations. */
    List<SubjectRef> take(Actor actor, ProjectId project, List<SheetRow> lines) {
        var people = new LinkedHashMap<Who, Person>();
        var known = known(project);
        var today = units.today(project);
        for (var line : lines) {
            var who = key(line).who();
            if (!known.containsKey(who)) {
                people.computeIfAbsent(who, ignored -> Person.open(actor, content(project, line), rows.instant()));
            }
        }
        store.saveAll(people.values());
        people.forEach((who, person) -> known.put(who, person.id()));
        var places = units.byCode(project);
        var occupancies = lines.stream()
                .filter(line -> line.get("unit") != null)
                .map(line -> beginning(project, line, known, places, today))
                .toList();
        rows.insertAll(actor, occupancies);
        index.write(
                actor.company(),
                lines.stream()
                        .map(line -> Objects.requireNonNull(known.get(key(line).who())))
                        .distinct()
                        .toList());
        trail.record(actor, SubjectRef.of("project", project), "people-imported", Map.of("lines", lines.size()));
        return recorded(actor, people.values(), occupancies);
    }

    /** Leaves in the trails what came into being, and names it. */
    private List<SubjectRef> recorded(Actor actor, Collection<Person> people, List<Occupancy> occupancies) {
        people.forEach(person -> trail.record(actor, PersonAccess.subject(person.id()), "imported", Map.of()));
        occupancies.forEach(each -> trail.record(
                actor,
                PersonAccess.subject(each.person()),
                "occupancy-began",
                Map.of("unit", each.unitCode(), "relation", each.relation().name())));
        return Stream.concat(
                        people.stream().map(person -> PersonAccess.subject(person.id())),
                        occupancies.stream().map(each -> SubjectRef.of(PeopleUndo.RELATION, each.id())))
                .toList();
    }

    private static Occupancy beginning(
            ProjectId project, SheetRow line, Map<Who, PersonId> people, Map<String, PlaceId> places, LocalDate today) {
        var code = Objects.requireNonNull(unitOf(line));
        var from = line.get("from");
        var to = line.get("to");
        return new Occupancy(
                OccupancyId.next(),
                Objects.requireNonNull(people.get(key(line).who())),
                project,
                Objects.requireNonNull(places.get(code)),
                code,
                Relation.valueOf(line.text("relation")),
                from == null ? earlier(today, to) : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static LocalDate earlier(LocalDate today, @Nullable String to) {
        return to != null && LocalDate.parse(to).isBefore(today) ? LocalDate.parse(to) : today;
    }

    private Map<Who, PersonId> known(ProjectId project) {
        var known = new LinkedHashMap<Who, PersonId>();
        jdbc.sql("""
                        select p.id, p.name, ph.number from people.person p
                        left join people.person_phone ph on ph.person_id = p.id and ph.position = 0
                        where p.project_id = ? order by p.created_at desc""").param(project.value()).query(row -> {
            known.put(
                    new Who(row.getString("name"), row.getString("number")),
                    new PersonId(row.getObject("id", UUID.class)));
        });
        return known;
    }

    private static NewPerson content(ProjectId project, SheetRow line) {
        var phone = line.get("phone");
        var kind = line.get("kind");
        return new NewPerson(
                project,
                kind == null ? PersonKind.PERSON : PersonKind.valueOf(kind),
                line.text("name"),
                phone == null ? List.of() : List.of(phone),
                line.get("email"),
                line.get("contact"),
                line.get("note"));
    }
}
