package io.anju.workforce.cover;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.notices.Recipient;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a gap is told: the leads of the teams that serve the trade, and the project's managers. */
@Component
class GapPeople {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    GapPeople(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    List<Recipient> of(ProjectId project, Collection<String> skills) {
        var told = new LinkedHashMap<AccountId, Recipient>();
        jdbc
                .sql("""
                        select distinct s.account_id from workforce.team t
                        join workforce.team_skill k on k.team_id = t.id and k.skill = any(?)
                        join workforce.staff s on s.id = t.lead_id and s.left_at is null
                        where t.project_id = ? and t.retired_at is null and s.account_id is not null""")
                .params(skills.toArray(String[]::new), project.value())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list()
                .stream()
                .flatMap(account -> accounts.find(account).stream())
                .forEach(account -> told.put(account.id(), recipient(account)));
        accounts.withPermission(Permission.STAFF_WRITE, project).stream()
                .filter(account -> account.roles().stream().anyMatch(grant -> grant.role() == Role.PROJECT_MANAGER))
                .forEach(account -> told.putIfAbsent(account.id(), recipient(account)));
        return List.copyOf(told.values());
    }

    private static Recipient recipient(AccountSummary account) {
        return new Recipient(account.name(), account.id(), null, null);
    }
}
