package io.anju.workforce.escalation;

import io.anju.deadlines.EscalationDue.DueEscalation;
import io.anju.deadlines.EscalationRole;
import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.identity.Role;
import io.anju.kernel.AccountId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.Workforce;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which people hold a role at an instant, by the duty roster of that moment; those who left or cannot sign in do not. */
@Component
class RoleHolders {

    private final Workforce workforce;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    RoleHolders(Workforce workforce, Accounts accounts, JdbcClient jdbc) {
        this.workforce = workforce;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** The roster of an instant; it asks once for everybody who is asked for several times. */
    Roster at(Instant at) {
        return new Roster(at);
    }

    /** Who holds which role at one instant. */
    final class Roster {

        private final Instant at;
        private final Map<Asked, List<AccountSummary>> known = new HashMap<>();

        private Roster(Instant at) {
            this.at = at;
        }

        /** Whoever is to be told; never the person a complaint is about. */
        List<AccountSummary> of(EscalationRole role, DueEscalation due) {
            return known
                    .computeIfAbsent(
                            new Asked(role, due.project(), due.responsible().account()), asked -> holders(asked, at))
                    .stream()
                    .filter(account -> !account.id().equals(due.never()))
                    .toList();
        }
    }

    /** What decides who holds a role. */
    private record Asked(
            EscalationRole role,
            ProjectId project,
            @Nullable AccountId account) {}

    private List<AccountSummary> holders(Asked asked, Instant at) {
        var found = switch (asked.role()) {
            case ASSIGNEE -> assignee(asked);
            case TEAM_LEAD -> teamLead(asked);
            case DUTY_SUPERVISOR -> onDuty(asked.project(), at);
            case PROJECT_MANAGER -> with(Role.PROJECT_MANAGER, Permission.SETTINGS_WRITE, asked.project());
            case QUALITY -> with(Role.QUALITY, Permission.FOLLOW_UP, asked.project());
        };
        return found.stream().filter(AccountSummary::active).distinct().toList();
    }

    private List<AccountSummary> assignee(Asked asked) {
        var account = asked.account();
        var named = account == null
                ? List.<AccountSummary>of()
                : accounts.find(account).filter(AccountSummary::active).stream().toList();
        return named.isEmpty() ? accounts.withPermission(Permission.REQUEST_HANDLE, asked.project()) : named;
    }

    private List<AccountSummary> teamLead(Asked asked) {
        var account = asked.account();
        if (account == null) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select lead.account_id
                        from workforce.staff s
                        join workforce.assignment a on a.staff_id = s.id and a.project_id = :project
                        join workforce.team t on t.id = a.team_id and t.retired_at is null
                        join workforce.staff lead on lead.id = t.lead_id and lead.left_at is null
                        where s.account_id = :account and lead.account_id is not null""")
                .param("project", asked.project().value())
                .param("account", account.value())
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .stream()
                .flatMap(lead -> accounts.find(lead).stream())
                .toList();
    }

    /** The leads on duty; where none is, the project's manager, so that a level is never told to nobody. */
    private List<AccountSummary> onDuty(ProjectId project, Instant at) {
        var leading = leading(project);
        var present = workforce.onDuty(project, at).stream()
                .map(Candidate::account)
                .filter(Objects::nonNull)
                .filter(account -> leading.contains(account.value()))
                .flatMap(account -> accounts.find(account).stream())
                .toList();
        return present.isEmpty() ? with(Role.PROJECT_MANAGER, Permission.SETTINGS_WRITE, project) : present;
    }

    private Set<UUID> leading(ProjectId project) {
        return jdbc
                .sql("""
                        select s.account_id
                        from workforce.assignment a join workforce.staff s on s.id = a.staff_id
                        where a.project_id = :project and a.post in ('TEAM_LEAD', 'PROJECT_MANAGER')
                            and s.account_id is not null""")
                .param("project", project.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .stream()
                .collect(Collectors.toSet());
    }

    private List<AccountSummary> with(Role role, Permission permission, ProjectId project) {
        return accounts.withPermission(permission, project).stream()
                .filter(account -> account.roles().stream().anyMatch(grant -> grant.role() == role))
                .toList();
    }
}
