package io.anju.identity.session;

import io.anju.identity.AccountSummary;
import io.anju.identity.CompanyView;
import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in and what the screens may offer.
 *
 * @param allProjects whether a role covers every project
 * @param projects the single projects of the other roles
 */
record SessionView(
        SessionAccount account,
        CompanyView company,
        List<RoleGrant> roles,
        List<Permission> permissions,
        boolean allProjects,
        List<ProjectId> projects) {

    record SessionAccount(
            AccountId id,
            String name,
            String login,
            @Nullable String email,
            @Nullable String phone) {}

    static SessionView of(AccountSummary account, CompanyView company, Actor actor) {
        var projects = new HashSet<ProjectId>();
        actor.grants().values().forEach(scope -> projects.addAll(scope.projects()));
        return new SessionView(
                new SessionAccount(account.id(), account.name(), account.login(), account.email(), account.phone()),
                company,
                account.roles().stream()
                        .sorted(Comparator.comparing(RoleGrant::role))
                        .toList(),
                actor.grants().keySet().stream().sorted().toList(),
                account.roles().stream().anyMatch(grant -> grant.project() == null),
                projects.stream().sorted(Comparator.comparing(ProjectId::value)).toList());
    }
}
