package io.anju.workorders.journal;

import static io.anju.workorders.WorkOrderState.ACCEPTED;
import static io.anju.workorders.WorkOrderState.CANCELLED;
import static io.anju.workorders.WorkOrderState.CLOSED;
import static io.anju.workorders.WorkOrderState.CONFIRMED;
import static io.anju.workorders.WorkOrderState.FINISHED;
import static io.anju.workorders.WorkOrderState.OFFERED;
import static io.anju.workorders.WorkOrderState.ON_SITE;
import static io.anju.workorders.WorkOrderState.ON_THE_WAY;
import static io.anju.workorders.WorkOrderState.OPEN;
import static io.anju.workorders.WorkOrderState.PAUSED;
import static io.anju.workorders.WorkOrderState.REOPENED;

import io.anju.kernel.Refused;
import io.anju.workorders.WorkOrderState;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a work order, from which states, and where it leads. Null leads back or nowhere else. */
public enum Move {
    OPENED(OPEN),
    OFFERED_TO(OFFERED, OPEN),
    /** A refused result rings at the same person first and stays visibly reopened meanwhile. */
    OFFERED_AGAIN(null, REOPENED),
    ACCEPT(ACCEPTED, OFFERED, REOPENED),
    TAKE(ACCEPTED, OPEN),
    ASSIGN(ACCEPTED, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    DECLINE(OPEN, OFFERED, REOPENED),
    EXPIRE(OPEN, OFFERED, REOPENED),
    /** The person is gone or cannot come: back to the chain. */
    GIVE_BACK(OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    SET_OUT(ON_THE_WAY, ACCEPTED),
    ARRIVE(ON_SITE, ACCEPTED, ON_THE_WAY),
    /** A better proof for an arrival that had none. */
    PROVE_ARRIVAL(null, ON_SITE, PAUSED, FINISHED),
    /** Nothing gets worse any more and nobody is in danger; the repair itself goes on. */
    MAKE_SAFE(null, ON_SITE, PAUSED),
    PAUSE(PAUSED, ACCEPTED, ON_THE_WAY, ON_SITE),
    RESUME(null, PAUSED),
    FINISH(FINISHED, ON_SITE),
    ACCEPT_RESULT(null, FINISHED, CONFIRMED),
    REFUSE_RESULT(REOPENED, FINISHED, CONFIRMED),
    CONFIRM(CONFIRMED, FINISHED),
    REFUSE(REOPENED, FINISHED, CONFIRMED, CLOSED),
    CLOSE(CLOSED, CONFIRMED),
    CANCEL(CANCELLED, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    CLOSE_AS_RECORDED(CLOSED, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, FINISHED, CONFIRMED, REOPENED),
    REPRIORITISE(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    APPOINT(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    /** Whoever stands for it wants somebody else to, and does until then. */
    ASK_TRANSFER(null, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    WITHDRAW_TRANSFER(null, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    REFUSE_TRANSFER(null, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    /** Whoever stands for it goes on beyond the end of the turn. */
    KEEP(null, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    /** Somebody is asked to help whoever stands for it. */
    ASK_HELPER(null, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED),
    HELPER_ACCEPT(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    HELPER_DECLINE(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    HELPER_ARRIVE(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED),
    /** The helper's work is over, at the latest when the lead's is. */
    HELPER_LEAVE(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED, FINISHED, CONFIRMED),
    DROP_HELPER(null, OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED, FINISHED);

    private final @Nullable WorkOrderState target;
    private final Set<WorkOrderState> from;

    Move(@Nullable WorkOrderState target, WorkOrderState... from) {
        this.target = target;
        this.from = EnumSet.noneOf(WorkOrderState.class);
        this.from.addAll(Set.of(from));
    }

    /** Whether an order in this state may make the move. */
    public boolean allowedFrom(WorkOrderState state) {
        return from.contains(state);
    }

    /**
     * The state this move leads to.
     *
     * @param beforePause where a pause began, null unless paused
     */
    public WorkOrderState lead(WorkOrderState state, @Nullable WorkOrderState beforePause) {
        if (!allowedFrom(state)) {
            throw Refused.conflict("move-not-allowed", Map.of("from", state.name(), "verb", verb()));
        }
        if (this == RESUME && beforePause != null) {
            return beforePause;
        }
        return target == null ? state : target;
    }

    /** The move as clients and the trail name it, such as {@code set-out}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
