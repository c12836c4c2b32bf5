package io.anju.workforce;

import io.anju.kernel.ProjectId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team of a project.
 *
 * @param lead who answers for it, null while nobody does
 * @param skills what it serves
 */
public record TeamSummary(
        TeamId id, ProjectId project, String name, @Nullable StaffId lead, Set<String> skills) {

    public TeamSummary {
        skills = Set.copyOf(skills);
    }
}
