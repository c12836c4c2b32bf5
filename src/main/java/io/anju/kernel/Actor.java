package io.anju.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in person, a visitor without an account, or the product itself.
 *
 * @param company in whose name
 * @param account the login, null for visitors and for the product itself
 * @param name how the trail names the actor
 * @param grants permissions with the projects each of them covers
 */
public record Actor(CompanyId company, @Nullable AccountId account, String name, Map<Permission, ProjectScope> grants) {

    public Actor {
        grants = Map.copyOf(grants);
    }

    /** The product itself, acting under the name of one of its parts; it may do everything. */
    public static Actor system(CompanyId company, String part) {
        var everything = Arrays.stream(Permission.values())
                .collect(Collectors.toMap(Function.identity(), permission -> ProjectScope.EVERYWHERE));
        return new Actor(company, null, part, everything);
    }

    /** Somebody without an account, such as the reporter who scanned a QR code; holds no permission. */
    public static Actor visitor(CompanyId company, String name) {
        return new Actor(company, null, name, Map.of());
    }

    /** The login; for calls that only a signed-in person can make. */
    public AccountId requireAccount() {
        if (account == null) {
            throw Refused.forbidden();
        }
        return account;
    }

    /** Whether the permission is held in at least one project. */
    public boolean may(Permission permission) {
        return grants.containsKey(permission);
    }

    /** Whether the permission is held in this project. */
    public boolean may(Permission permission, ProjectId project) {
        return scope(permission).covers(project);
    }

    /** The projects in which the permission is held. */
    public ProjectScope scope(Permission permission) {
        return grants.getOrDefault(permission, new ProjectScope(false, Set.of()));
    }

    /**
     * Passes if the permission is held in this project; otherwise refuses as if the {@code noun} did not exist, so that a
     * stranger learns nothing.
     */
    public void require(Permission permission, ProjectId project, String noun) {
        if (!may(permission, project)) {
            throw Refused.missing(noun);
        }
    }
}
