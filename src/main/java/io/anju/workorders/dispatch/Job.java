package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import io.anju.workforce.TeamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be given to somebody.
 *
 * @param skill null where anybody can do it
 * @param team the team that normally does it
 * @param building null where the place is in none or unknown
 * @param floor null where unknown
 */
public record Job(
        Priority priority,
        @Nullable String skill,
        @Nullable TeamId team,
        @Nullable UUID building,
        @Nullable Integer floor) {}
