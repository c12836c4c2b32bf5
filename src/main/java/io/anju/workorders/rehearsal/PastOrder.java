package io.anju.workorders.rehearsal;

import io.anju.deadlines.Priority;
import io.anju.workforce.StaffId;
import io.anju.workorders.dispatch.Remembered;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order that was given out and done.
 *
 * @param at when it was decided whom to ask; how long it lay before for want of free hands is taken as it was
 * @param arriveBy until when somebody had to be there; null where nothing was promised
 * @param notBefore when the customer's window begins; null without one
 * @param answer minutes until somebody had said yes
 * @param work minutes of work on site, without pauses
 * @param done who did it
 * @param until when that person had finished
 * @param refused who said no or nothing
 * @param freeFirst whether people with free hands came before the busy ones (ADR 0029)
 * @param fit everybody who could have been asked
 */
record PastOrder(
        UUID id,
        Priority priority,
        Instant at,
        @Nullable Instant arriveBy,
        @Nullable Instant notBefore,
        int answer,
        int work,
        StaffId done,
        Instant until,
        Set<StaffId> refused,
        boolean freeFirst,
        List<Remembered> fit) {

    boolean isUrgent() {
        return priority == Priority.P1 || priority == Priority.P2;
    }
}
