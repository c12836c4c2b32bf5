package io.anju.workforce.staff;

import io.anju.database.TokenSearch;
import io.anju.http.ListQuery;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.workforce.StaffId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the staff list. Rows carry numbers in full: whoever shows them masks them. */
@Component
public class StaffQueries {

    private static final String LIST = """
            select s.id, s.name, s.number, s.account_id, s.left_at, s.version,
                (select value from workforce.contact_way w where w.staff_id = s.id and w.kind in ('MOBILE', 'LANDLINE')
                 order by position limit 1) as phone,
                array(select skill from workforce.staff_skill k where k.staff_id = s.id order by skill) as skills,
                array(select distinct a.post from workforce.assignment a
                      where a.staff_id = s.id and (:all or a.project_id = any(:projects)) order by a.post) as posts,
                array(select t.name from workforce.assignment a join workforce.team t on t.id = a.team_id
                      where a.staff_id = s.id and (:all or a.project_id = any(:projects)) order by t.name) as teams,
                (select f.name from workforce.career e join workforce.contractor f
                    on f.company_id = e.company_id and f.id = e.contractor_id where e.staff_id = s.id) as contractor
            from workforce.staff s
            where (s.left_at is not null) = :left
              and exists (select 1 from workforce.assignment a where a.staff_id = s.id
                    and (:all or a.project_id = any(:projects))
                    and (cast(:project as uuid) is null or a.project_id = :project)
                    and (cast(:team as uuid) is null or a.team_id = :team))
              and (cast(:skill as text) is null
                   or exists (select 1 from workforce.staff_skill k where k.staff_id = s.id and k.skill = :skill))
              and (cast(:contractor as uuid) is null
                   or exists (select 1 from workforce.career e where e.staff_id = s.id and e.contractor_id = :contractor))
            """;

    private final JdbcClient jdbc;

    StaffQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Page<StaffRow> list(StaffFilter filter, ListQuery query) {
        var descending = query.sortOr("name", Set.of("name", "-name")).startsWith("-");
        var after = query.after(2);
        var following = after.isEmpty()
                ? ""
                : descending
                        ? " and (s.name collate \"C\", s.id) < (:value, :id)"
                        : " and (s.name collate \"C\", s.id) > (:value, :id)";
        var order =
                descending ? " order by s.name collate \"C\" desc, s.id desc" : " order by s.name collate \"C\", s.id";
        var rows = filtered(filter, query, following + order, after, query.limit() + 1);
        return Page.of(
                rows, query.limit(), row -> Cursor.of(row.name(), row.id().value()));
    }

    private List<StaffRow> filtered(StaffFilter filter, ListQuery query, String rest, List<String> after, int limit) {
        var words = TokenSearch.of(query.q());
        var statement = jdbc.sql(
                        LIST + words.conditions("s.id", "workforce.staff_token", "staff_id") + rest + " limit :limit")
                .params(words.params())
                .param("all", filter.scope().all())
                .param("projects", filter.scope().array())
                .param("left", filter.left())
                .param("project", filter.project())
                .param("team", filter.team())
                .param("skill", filter.skill())
                .param("contractor", filter.contractor())
                .param("limit", limit);
        if (!after.isEmpty()) {
            statement = statement.param("value", after.get(0)).param("id", Cursor.id(after.get(1)));
        }
        return statement.query(StaffQueries::row).list();
    }

    private static StaffRow row(ResultSet row, int number) throws SQLException {
        return new StaffRow(
                new StaffId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                row.getString("phone"),
                texts(row.getArray("skills")),
                texts(row.getArray("posts")),
                texts(row.getArray("teams")),
                row.getObject("account_id") != null,
                row.getObject("left_at") == null,
                row.getString("contractor"),
                row.getInt("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
