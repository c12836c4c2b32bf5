package io.anju.requests.followup;

import io.anju.deadlines.Deadlines;
import io.anju.deadlines.Target;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.Intake;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestJournal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls people back and says what came of it (R-047, R-057, S-09). */
@Component
public class FollowUps {

    private static final int TRIES_BEFORE_GIVING_UP = 3;

    private final FollowUpStore store;
    private final RequestAccess access;
    private final RequestJournal journal;
    private final Settling settling;
    private final Reopening reopening;
    private final Deadlines deadlines;

    FollowUps(
            FollowUpStore store,
            RequestAccess access,
            RequestJournal journal,
            Settling settling,
            Reopening reopening,
            Deadlines deadlines) {
        this.store = store;
        this.access = access;
        this.journal = journal;
        this.settling = settling;
        this.reopening = reopening;
        this.deadlines = deadlines;
    }

    /** The ways to call back. */
    public enum Method {
        PHONE,
        EMAIL,
        VISIT
    }

    /** What came of a try. */
    public enum Outcome {
        SATISFIED,
        /** Reopens the request. */
        UNSATISFIED,
        /** Try again. */
        NOT_REACHED,
        /** Given up after at least three tries. */
        UNREACHABLE
    }

    /**
     * Records a try; a yes closes the request, a no reopens it.
     *
     * @param solution process and result, where the off-hours record lacks them
     */
    @Transactional
    public void attempt(
            Actor actor,
            UUID followUp,
            Method method,
            Outcome outcome,
            @Nullable String note,
            Intake.@Nullable Solution solution) {
        var planned = store.get(followUp);
        var request = access.with(actor, Permission.FOLLOW_UP, planned.request());
        if (store.get(followUp).done()) {
            throw Refused.conflict("follow-up-done");
        }
        check(planned.attempts(), outcome, note);
        var at = journal.now();
        store.attempt(actor, followUp, method, outcome, note, at);
        if (solution != null) {
            request.account(solution);
        }
        if (outcome == Outcome.NOT_REACHED) {
            journal.write(actor, request, request.internalRemark("follow-up-tried", at, note));
            return;
        }
        store.done(actor, followUp, outcome, at);
        deadlines.stop(new SubjectRef(Settling.FOLLOW_UP, followUp), Target.FOLLOW_UP, at);
        journal.write(actor, request, request.internalRemark("followed-up", at, outcome.name()));
        if (outcome == Outcome.UNSATISFIED) {
            reopening.dissatisfied(actor, request, note, at);
        } else {
            settling.close(actor, request, at);
        }
    }

    private static void check(int attempts, Outcome outcome, @Nullable String note) {
        if (outcome == Outcome.UNREACHABLE && attempts < TRIES_BEFORE_GIVING_UP) {
            throw Refused.invalid("too-few-tries", Map.of("least", TRIES_BEFORE_GIVING_UP));
        }
        if (outcome == Outcome.UNSATISFIED && (note == null || note.isBlank())) {
            throw Refused.field("note", "not-blank");
        }
    }
}
