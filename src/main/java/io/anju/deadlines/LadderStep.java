package io.anju.deadlines;

import java.util.List;

/**
 * One level of an escalation ladder (S-10).
 *
 * @param amount percent for {@link Trigger#PERCENT}, else minutes
 * @param roles who is told, at least one
 */
public record LadderStep(Trigger trigger, int amount, List<EscalationRole> roles) {

    /** When a level is reached; never before the level below it. */
    public enum Trigger {
        /** When so much of the term is used up, in the term's own measure; above 100 it is late already. */
        PERCENT,
        /** When so much of the term is left. */
        BEFORE_DUE,
        /** So long after it was due. */
        AFTER_DUE,
        /** So long after the level below, if nobody has answered to any level by then. */
        UNANSWERED
    }

    public LadderStep {
        roles = List.copyOf(roles);
    }
}
