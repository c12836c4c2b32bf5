package io.anju.identity.session;

import io.anju.identity.RoleGrant;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectScope;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in browser.
 *
 * @param due whether its last use should be noted
 */
record Session(UUID id, CompanyId company, AccountId account, String name, Set<RoleGrant> roles, boolean due) {

    Actor actor() {
        var grants = new EnumMap<Permission, ProjectScope>(Permission.class);
        for (var role : roles) {
            var project = role.project();
            var scope = project == null ? ProjectScope.EVERYWHERE : new ProjectScope(false, Set.of(project));
            role.role().permissions().forEach(permission -> grants.merge(permission, scope, ProjectScope::plus));
        }
        return new Actor(company, account, name, grants);
    }
}
