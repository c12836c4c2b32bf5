package io.anju.world;

import io.anju.estate.PlaceId;
import io.anju.estate.Places;
import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.people.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who and what there is in the world, by the names the story uses.
 *
 * @param code of the company in public addresses
 * @param projects by name
 * @param people by name
 * @param logins by login
 */
record WorldBook(
        CompanyId company,
        String code,
        Map<String, ProjectId> projects,
        Map<String, PersonId> people,
        Map<String, AccountId> logins,
        Places places) {

    ProjectId project(String name) {
        return known(projects.get(name), name);
    }

    PersonId person(String name) {
        return known(people.get(name), name);
    }

    PlaceId place(String project, String code) {
        return places.byCode(project(project), code)
                .orElseThrow(() -> unknown(code))
                .id();
    }

    AccountId account(String login) {
        return known(logins.get(login), login);
    }

    /** The login of an account that the story made. */
    String login(AccountId account) {
        return logins.entrySet().stream()
                .filter(entry -> entry.getValue().equals(account))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> unknown(account.toString()));
    }

    static <T> T known(@Nullable T thing, String name) {
        if (thing == null) {
            throw unknown(name);
        }
        return thing;
    }

    private static IllegalStateException unknown(String name) {
        return new IllegalStateException("the story speaks of " + name + ", whom the world does not know");
    }
}
