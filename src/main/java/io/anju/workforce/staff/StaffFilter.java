package io.anju.workforce.staff;

import io.anju.kernel.ProjectScope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which staff a list shows.
 *
 * @param scope the projects the reader may see
 * @param project works there; null for all
 * @param team member of it; null for all
 * @param skill has it; null for all
 * @param contractor sent by it; null for all
 * @param left whether those who have left are shown instead of those who have not
 */
public record StaffFilter(
        ProjectScope scope,
        @Nullable UUID project,
        @Nullable UUID team,
        @Nullable String skill,
        @Nullable UUID contractor,
        boolean left) {}
