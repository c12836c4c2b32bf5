package io.anju.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who shall be able to sign in.
 *
 * @param name how colleagues see the person
 * @param login name or phone number to sign in with; unique over the installation, upper and lower case are the same
 * @param email where the invitation goes, if anywhere
 * @param phone where messages go, if anywhere
 */
public record NewAccount(
        String name,
        String login,
        @Nullable String email,
        @Nullable String phone,
        Set<RoleGrant> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
