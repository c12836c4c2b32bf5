package io.anju.requests.journal;

import static io.anju.requests.RequestState.*;

import io.anju.kernel.Refused;
import io.anju.requests.RequestState;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A step of a request from one state to another. */
public enum RequestMove {
    VERIFY(VERIFIED, REGISTERED, REOPENED),
    QUOTE(QUOTED, REGISTERED, VERIFIED, QUOTED),
    ACCEPT_QUOTE(VERIFIED, QUOTED),
    REFUSE_QUOTE(VERIFIED, QUOTED),
    START_WORK(IN_WORK, REGISTERED, VERIFIED, QUOTED, REOPENED, FINISHED, CONFIRMED, CLOSED),
    /** The work order was called off by itself: the desk decides anew. */
    RETURN_WORK(VERIFIED, IN_WORK, REOPENED),
    REPLY(FINISHED, REGISTERED, VERIFIED, IN_WORK, REOPENED, FINISHED),
    FINISH(FINISHED, IN_WORK, REOPENED),
    /** The outage that it was part of is over. */
    RESTORE(CLOSED, REGISTERED, VERIFIED, QUOTED, IN_WORK, REOPENED),
    CONFIRM(CONFIRMED, FINISHED, IN_WORK, REOPENED),
    CLOSE(CLOSED, FINISHED, CONFIRMED),
    SOLVE(SOLVED_AT_DESK, REGISTERED, VERIFIED, QUOTED, REOPENED),
    WITHDRAW(WITHDRAWN, REGISTERED, VERIFIED, QUOTED, IN_WORK, REOPENED),
    CANCEL(CANCELLED, REGISTERED, VERIFIED, QUOTED, IN_WORK, REOPENED),
    CLOSE_WITHOUT_WORK(CLOSED_WITHOUT_WORK, REGISTERED, VERIFIED, QUOTED, IN_WORK, REOPENED),
    MERGE(MERGED, REGISTERED, VERIFIED, QUOTED, IN_WORK, REOPENED),
    CLOSE_AS_RECORDED(CLOSED_AS_RECORDED, REGISTERED, VERIFIED, QUOTED, IN_WORK, FINISHED, CONFIRMED, REOPENED),
    REOPEN(REOPENED, FINISHED, CONFIRMED, CLOSED, SOLVED_AT_DESK, CLOSED_WITHOUT_WORK);

    private final RequestState target;
    private final Set<RequestState> from;

    RequestMove(RequestState target, RequestState... from) {
        this.target = target;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    /** Whether a request in this state may make the move. */
    public boolean allowedFrom(RequestState state) {
        return from.contains(state);
    }

    /** The state it leads to; refuses ({@code move-not-allowed}) where it may not begin. */
    RequestState lead(RequestState state) {
        if (!allowedFrom(state)) {
            throw Refused.conflict("move-not-allowed", Map.of("from", state.name(), "verb", verb()));
        }
        return target;
    }

    /** Whether it ends a matter that R-012 wants accounted for first, where it was reported off hours. */
    boolean needsRecord() {
        return this == CLOSE || this == SOLVE || this == CLOSE_WITHOUT_WORK;
    }

    /** As clients and the trail name it, such as {@code close-without-work}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
