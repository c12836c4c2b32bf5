package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import io.anju.workforce.TeamId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be given to somebody.
 *
 * @param need what whoever does it must be able to do
 * @param team the team that normally does it
 * @param building null where the place is in none or unknown
 * @param floor null where unknown
 * @param hour the hour of the day on the wall of the project, 0 to 23
 * @param minutesLeft until somebody has to be there, below zero once that is missed; null where nothing was promised
 */
public record Job(
        Priority priority,
        Need need,
        @Nullable TeamId team,
        @Nullable UUID building,
        @Nullable Integer floor,
        int hour,
        @Nullable Integer minutesLeft) {}
