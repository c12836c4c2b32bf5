package io.anju.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The projects a permission covers.
 *
 * @param all every project of the company, also those to come
 * @param projects the covered projects where {@code all} is false
 */
public record ProjectScope(boolean all, Set<ProjectId> projects) {

    public static final ProjectScope EVERYWHERE = new ProjectScope(true, Set.of());

    public ProjectScope {
        projects = Set.copyOf(projects);
    }

    /** Whether the permission holds in this project. */
    public boolean covers(ProjectId project) {
        return all || projects.contains(project);
    }

    /** Both together. */
    public ProjectScope plus(ProjectScope other) {
        if (all || other.all) {
            return EVERYWHERE;
        }
        var union = new HashSet<>(projects);
        union.addAll(other.projects);
        return new ProjectScope(false, union);
    }

    /** For {@code (:all or project_id = any(:projects))} in SQL. */
    public UUID[] array() {
        return projects.stream()
                .map(ProjectId::value)
                .collect(Collectors.toSet())
                .toArray(UUID[]::new);
    }
}
