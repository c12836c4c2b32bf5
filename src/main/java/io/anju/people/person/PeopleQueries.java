package io.anju.people.person;

import io.anju.database.TokenSearch;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import io.anju.people.PersonKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register for lists. Rows carry personal data in full: whoever shows them masks them. */
@Component
public class PeopleQueries {

    private static final String CURRENT = """
            (cast(:now as timestamptz) at time zone pr.zone)::date between o.valid_from and coalesce(o.valid_to, 'infinity')""";
    private static final String LIST = """
            select p.id, p.project_id, p.kind, p.name, p.email, p.contact, p.account_id, p.created_at, p.version,
                (select number from people.person_phone where person_id = p.id and position = 0) as phone,
                array(select distinct pl.code from people.occupancy o
                      join estate.v_project pr on pr.id = o.project_id
                      join estate.v_place pl on pl.id = o.unit_id
                      where o.person_id = p.id and %s order by pl.code) as units
            from people.person p
            where %s
              and (cast(:project as uuid) is null or p.project_id = :project
                   or exists (select 1 from people.occupancy o where o.person_id = p.id and o.project_id = :project))
              and (cast(:unit as uuid) is null and cast(:relation as text) is null
                   or exists (select 1 from people.occupancy o join estate.v_project pr on pr.id = o.project_id
                       where o.person_id = p.id and (cast(:unit as uuid) is null or o.unit_id = :unit)
                         and (cast(:relation as text) is null or o.relation = :relation) and %s))
            """.formatted(CURRENT, PersonAccess.VISIBLE, CURRENT);

    private static final String LAST = " from people.person l where l.id = :id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A page of the files in the filter's scope, by name or by when they were opened. A cursor holds no name: whoever reads
     * a list of masked names could read the full one of its last row there.
     */
    @Transactional(readOnly = true)
    public Page<PersonRow> list(PeopleFilter filter, ListQuery query) {
        var sort = query.sortOr("name", Set.of("name", "-name", "created", "-created"));
        var after = query.after(1);
        var rows = filtered(
                filter, query, (after.isEmpty() ? "" : following(sort)) + order(sort), after, query.limit() + 1);
        return Page.of(rows, query.limit(), row -> Cursor.of(row.id().value()));
    }

    private List<PersonRow> filtered(PeopleFilter filter, ListQuery query, String rest, List<String> after, int limit) {
        var words = TokenSearch.of(query.q());
        var statement = jdbc.sql(
                        LIST + words.conditions("p.id", "people.person_token", "person_id") + rest + " limit :limit")
                .params(words.params())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("all", filter.scope().all())
                .param("projects", filter.scope().array())
                .param("project", filter.project())
                .param("unit", filter.unit())
                .param(
                        "relation",
                        filter.relation() == null ? null : filter.relation().name())
                .param("limit", limit);
        if (!after.isEmpty()) {
            statement = statement.param("id", Cursor.id(after.getFirst()));
        }
        return statement.query(PeopleQueries::row).list();
    }

    private static String following(String sort) {
        return switch (sort) {
            case "name" -> " and (p.name collate \"C\", p.id) > (select l.name collate \"C\", l.id" + LAST;
            case "-name" -> " and (p.name collate \"C\", p.id) < (select l.name collate \"C\", l.id" + LAST;
            case "created" -> " and (p.created_at, p.id) > (select l.created_at, l.id" + LAST;
            default -> " and (p.created_at, p.id) < (select l.created_at, l.id" + LAST;
        };
    }

    private static String order(String sort) {
        return switch (sort) {
            case "name" -> " order by p.name collate \"C\", p.id";
            case "-name" -> " order by p.name collate \"C\" desc, p.id desc";
            case "created" -> " order by p.created_at, p.id";
            default -> " order by p.created_at desc, p.id desc";
        };
    }

    private static PersonRow row(ResultSet row, int number) throws SQLException {
        Instant created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new PersonRow(
                new PersonId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                PersonKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("contact"),
                Arrays.asList((String[]) row.getArray("units").getArray()),
                row.getObject("account_id") != null,
                created,
                row.getInt("version"));
    }
}
