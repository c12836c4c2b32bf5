package io.anju.identity;

import io.anju.http.ListQuery;
import io.anju.kernel.AccountId;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SearchTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts for lists and for other modules. */
@Component
@Transactional(readOnly = true)
class AccountQueries {

    private static final String ACCOUNT = """
            select a.id, a.name, a.login, a.email, a.phone, a.disabled_at, a.password_hash is not null as accepted, a.version,
                array(select g.role || ':' || coalesce(g.project_id::text, '') from identity.role_grant g
                      where g.company_id = a.company_id and g.account_id = a.id) as roles
            from identity.account a
            """;

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as administrators see it; {@code accepted} once it has a password. */
    record Row(AccountSummary summary, boolean accepted, int version) {}

    Optional<Row> find(AccountId id) {
        return jdbc.sql(ACCOUNT + "where a.id = ?")
                .param(id.value())
                .query(AccountQueries::row)
                .optional();
    }

    Optional<Row> byLogin(String login) {
        return jdbc.sql(ACCOUNT + "where a.login = ?")
                .param(AccountStore.login(login))
                .query(AccountQueries::row)
                .optional();
    }

    List<AccountSummary> withPermission(Permission permission, ProjectId project) {
        var roles = Role.with(permission).stream().map(Role::name).toList();
        return jdbc
                .sql(ACCOUNT + """
                        where a.disabled_at is null and exists (select 1 from identity.role_grant g
                            where g.company_id = a.company_id and g.account_id = a.id and g.role in (:roles)
                              and (g.project_id is null or g.project_id = :project))
                        order by a.name collate "C", a.id""")
                .param("roles", roles)
                .param("project", project.value())
                .query(AccountQueries::row)
                .stream()
                .map(Row::summary)
                .toList();
    }

    Set<AccountId> idsWithPermission(Permission permission, ProjectId project) {
        return jdbc.sql("""
                        select a.id from identity.account a join identity.role_grant g on g.account_id = a.id
                        where a.disabled_at is null and g.role in (:roles)
                          and (g.project_id is null or g.project_id = :project)""")
                .param("roles", Role.with(permission).stream().map(Role::name).toList())
                .param("project", project.value())
                .query((row, number) -> new AccountId(row.getObject("id", UUID.class)))
                .set();
    }

    /**
     * The accounts by name; {@code active} null means all. A cursor holds no name: whoever reads a list of masked names
     * could read the full one of its last row there.
     */
    Page<Row> page(ListQuery query, @Nullable Role role, @Nullable Boolean active) {
        query.sortOr("name", Set.of("name"));
        var after = query.after(1);
        var tokens = SearchTokens.query(query.q() == null ? "" : query.q());
        var rows = jdbc.sql(ACCOUNT + """
                        where (:active::boolean is null or (a.disabled_at is null) = :active)
                          and (:role::text is null or exists (select 1 from identity.role_grant g
                            where g.company_id = a.company_id and g.account_id = a.id and g.role = :role))
                          and (:whole = 0 or :whole = (select count(*) from identity.account_token t
                            where t.company_id = a.company_id and t.account_id = a.id and t.token in (:tokens)))
                          and (:prefix = '' or exists (select 1 from identity.account_token t
                            where t.company_id = a.company_id and t.account_id = a.id
                              and t.token >= :prefix and t.token < :prefix || chr(1114111)))
                          and (:first or (a.name collate "C", a.id) >
                            (select l.name collate "C", l.id from identity.account l where l.id = :id::uuid))
                        order by a.name collate "C", a.id limit :limit""")
                .param("active", active)
                .param("role", role == null ? null : role.name())
                .param("whole", Math.max(0, tokens.size() - 1))
                .param("tokens", tokens.size() < 2 ? List.of("") : tokens.subList(0, tokens.size() - 1))
                .param("prefix", tokens.isEmpty() ? "" : tokens.getLast())
                .param("first", after.isEmpty())
                .param("id", after.isEmpty() ? null : Cursor.id(after.getFirst()))
                .param("limit", query.limit() + 1)
                .query(AccountQueries::row)
                .list();
        return Page.of(rows, query.limit(), row -> Cursor.of(row.summary().id().value()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var summary = new AccountSummary(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("login"),
                row.getString("email"),
                row.getString("phone"),
                row.getTimestamp("disabled_at") == null,
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(RoleGrant::parse)
                        .collect(Collectors.toSet()));
        return new Row(summary, row.getBoolean("accepted"), row.getInt("version"));
    }
}
