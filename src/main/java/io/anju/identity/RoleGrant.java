package io.anju.identity;

import io.anju.kernel.ProjectId;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role given to an account.
 *
 * @param project where it counts; null means in every project, also in those to come
 */
public record RoleGrant(@NotNull Role role, @Nullable ProjectId project) {

    /** The role in every project. */
    public static RoleGrant everywhere(Role role) {
        return new RoleGrant(role, null);
    }

    /** Reads {@code ROLE:project} as queries write it. */
    public static RoleGrant parse(String text) {
        var parts = text.split(":", 2);
        return new RoleGrant(
                Role.valueOf(parts[0]), parts[1].isEmpty() ? null : new ProjectId(UUID.fromString(parts[1])));
    }
}
