package io.anju.people.occupancy;

import io.anju.estate.PlaceId;
import io.anju.kernel.AccountId;
import io.anju.kernel.Mask;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.people.Caller;
import io.anju.people.Occupancy;
import io.anju.people.OccupancyId;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.Tie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which unit at an instant; the day is the one of the unit's project. */
@Component
public class Households {

    private static final String CURRENT = """
            (cast(:at as timestamptz) at time zone pr.zone)::date between o.valid_from and coalesce(o.valid_to, 'infinity')""";
    private static final String OCCUPANCY = """
            o.id, o.person_id, o.project_id, o.unit_id, pl.code, o.relation, o.valid_from, o.valid_to""";
    private static final String SOURCES = """
            from people.occupancy o
            join estate.v_project pr on pr.id = o.project_id
            join estate.v_place pl on pl.id = o.unit_id
            """;

    /** The lessee for whom somebody works in a unit. */
    private static final String FIRM = """
            select f.name from people.occupancy l join people.person f on f.id = l.person_id
            where o.relation = 'STAFF_OF_LESSEE' and l.relation = 'LESSEE' and l.unit_id = o.unit_id
                and f.kind = 'ORGANISATION' and (cast(:at as timestamptz) at time zone pr.zone)::date
                    between l.valid_from and coalesce(l.valid_to, 'infinity')
            order by l.valid_from desc, l.id limit 1""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Households(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom a line belongs to today. People all of whose relations have ended are nobody's callers any more. */
    public List<Caller> callers(@Nullable ProjectId project, String phone) {
        var people = new LinkedHashMap<UUID, Caller>();
        jdbc.sql("""
                        select p.id as person, p.kind, p.name, c.*
                        from people.person_phone ph
                        join people.person p on p.id = ph.person_id
                        left join lateral (select %s %s where o.person_id = p.id and %s) c on true
                        where ph.line = :line
                          and (c.id is not null
                               or not exists (select 1 from people.occupancy e where e.person_id = p.id)
                               or exists (select 1 from people.representative r
                                          join estate.v_project pr on pr.id = r.project_id
                                          where r.person_id = p.id
                                            and (cast(:at as timestamptz) at time zone pr.zone)::date
                                                between r.valid_from and coalesce(r.valid_to, 'infinity')))
                          and (cast(:project as uuid) is null or coalesce(c.project_id, p.project_id) = :project)
                        order by p.name, p.id, c.code""".formatted(OCCUPANCY, SOURCES, CURRENT))
                .param("at", now())
                .param("line", Phone.normal(phone).map(Phone::line).orElse(phone))
                .param("project", project == null ? null : project.value())
                .query(row -> {
                    people.merge(row.getObject("person", UUID.class), caller(row), Households::together);
                });
        return List.copyOf(people.values());
    }

    /** What a person has or had to do with units, what lasts longest first. */
    public List<Occupancy> of(PersonId person, boolean currentOnly) {
        return jdbc.sql("select " + OCCUPANCY + " " + SOURCES
                        + "where o.person_id = :person and (not :current or " + CURRENT
                        + ") order by o.valid_to desc nulls first, pl.code, o.id")
                .param("at", now())
                .param("person", person.value())
                .param("current", currentOnly)
                .query(Households::occupancy)
                .list();
    }

    /** What the person behind a login has to do with units today, the oldest relation first. */
    public List<Occupancy> unitsOf(AccountId account) {
        return jdbc.sql("select " + OCCUPANCY + " " + SOURCES
                        + "join people.person p on p.id = o.person_id where p.account_id = :account and " + CURRENT
                        + " order by o.valid_from, o.id")
                .param("at", now())
                .param("account", account.value())
                .query(Households::occupancy)
                .list();
    }

    /** Who belonged to the unit at that instant; people masked (Y-08), organisations by their names. */
    public List<Occupant> occupants(PlaceId unit, Instant at) {
        return jdbc.sql("""
                        select p.id, p.kind, p.name, o.relation,
                            (select number from people.person_phone where person_id = p.id and position = 0) as phone
                        from people.occupancy o
                        join estate.v_project pr on pr.id = o.project_id
                        join people.person p on p.id = o.person_id
                        where o.unit_id = :unit and %s
                        order by o.relation, o.valid_from, p.id""".formatted(CURRENT))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("unit", unit.value())
                .query((row, number) -> {
                    var kind = PersonKind.valueOf(row.getString("kind"));
                    var name = row.getString("name");
                    return new Occupant(
                            new PersonId(row.getObject("id", UUID.class)),
                            kind,
                            kind == PersonKind.ORGANISATION ? name : Mask.name(name),
                            Mask.phone(row.getString("phone")),
                            Relation.valueOf(row.getString("relation")));
                })
                .list();
    }

    /** What the person is to units today, as somebody who answers a call needs it. */
    public List<Tie> ties(PersonId person) {
        return jdbc.sql("select o.unit_id, pl.code, o.relation, (" + FIRM + ") as firm " + SOURCES
                        + "where o.person_id = :person and " + CURRENT + " order by pl.code, o.relation, o.id")
                .param("at", now())
                .param("person", person.value())
                .query((row, number) -> new Tie(
                        Relation.valueOf(row.getString("relation")),
                        new PlaceId(row.getObject("unit_id", UUID.class)),
                        row.getString("code"),
                        row.getString("firm")))
                .list();
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(
                new PersonId(row.getObject("person", UUID.class)),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("id") == null ? List.of() : List.of(occupancy(row, 0)));
    }

    private static Caller together(Caller one, Caller other) {
        var units = new ArrayList<>(one.units());
        units.addAll(other.units());
        return new Caller(one.person(), one.kind(), one.name(), units);
    }

    static Occupancy occupancy(ResultSet row, int number) throws SQLException {
        return new Occupancy(
                new OccupancyId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new PlaceId(row.getObject("unit_id", UUID.class)),
                row.getString("code"),
                Relation.valueOf(row.getString("relation")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
