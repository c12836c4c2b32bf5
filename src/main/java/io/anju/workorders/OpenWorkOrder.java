package io.anju.workorders;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, for whom and how soon.
 *
 * @param origin what asked for it; its owner keeps the clocks
 * @param originNumber the number people know the origin by, null where it has none
 * @param place where; null where only the project is known
 * @param spot the exact spot, null where nobody pointed at one
 * @param title what is wrong, in a few words; at most 200 characters
 * @param detail everything else the person should know
 * @param category code of the fault type, also picks the checklist
 * @param skill code of the skill it needs; null means any
 * @param team the team that normally does it
 * @param chargeable whether the customer pays for it
 * @param offer whether somebody is to be found for it now; false for recorded history
 * @param at when it was asked for
 * @param windowFrom start of the appointment agreed with the customer
 * @param windowTo end of that appointment
 * @param customer null where nobody in particular waits for it
 */
public record OpenWorkOrder(
        SubjectRef origin,
        @Nullable String originNumber,
        ProjectId project,
        @Nullable PlaceId place,
        @Nullable Spot spot,
        String title,
        @Nullable String detail,
        String category,
        @Nullable String skill,
        Priority priority,
        @Nullable TeamId team,
        boolean chargeable,
        boolean offer,
        Instant at,
        @Nullable Instant windowFrom,
        @Nullable Instant windowTo,
        @Nullable Customer customer) {}
