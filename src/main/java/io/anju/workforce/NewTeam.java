package io.anju.workforce;

import io.anju.kernel.ProjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a team.
 *
 * @param name unique in the project
 * @param skills codes of the list {@code skill} that it serves
 */
public record NewTeam(
        ProjectId project, String name, @Nullable StaffId lead, Set<String> skills) {

    public NewTeam {
        skills = Set.copyOf(skills);
    }
}
