package io.anju.identity;

import io.anju.kernel.AccountId;
import io.anju.kernel.Mask;
import io.anju.kernel.Phone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param state INVITED until a password was chosen, then ACTIVE; DISABLED whatever it was before
 * @param can the verbs that are allowed now
 */
record AccountView(
        AccountId id,
        String name,
        String login,
        @Nullable String email,
        @Nullable String phone,
        AccountState state,
        List<RoleGrant> roles,
        int version,
        List<String> can) {

    enum AccountState {
        INVITED,
        ACTIVE,
        DISABLED
    }

    static AccountView of(AccountQueries.Row row) {
        var account = row.summary();
        var state =
                !account.active() ? AccountState.DISABLED : row.accepted() ? AccountState.ACTIVE : AccountState.INVITED;
        return new AccountView(
                account.id(),
                account.name(),
                account.login(),
                account.email(),
                account.phone(),
                state,
                account.roles().stream()
                        .sorted(Comparator.comparing(RoleGrant::role)
                                .thenComparing(grant -> String.valueOf(grant.project())))
                        .toList(),
                row.version(),
                verbs(state));
    }

    /** The account without a recorded look (Y-08): whoever only lives here keeps the name too; a login that is a number is one. */
    AccountView masked() {
        return new AccountView(
                id,
                livesHere() ? Mask.name(name) : name,
                Phone.normal(login).map(Mask::phone).orElse(login),
                Mask.email(email),
                Mask.phone(phone),
                state,
                roles,
                version,
                can);
    }

    /** Whether this is a resident and nobody's colleague. */
    private boolean livesHere() {
        return !roles.isEmpty() && roles.stream().allMatch(grant -> grant.role() == Role.RESIDENT);
    }

    private static List<String> verbs(AccountState state) {
        var verbs = new ArrayList<>(List.of("change", "set-roles"));
        if (state == AccountState.INVITED) {
            verbs.add("invite-again");
        }
        verbs.add(state == AccountState.DISABLED ? "enable" : "disable");
        return List.copyOf(verbs);
    }
}
