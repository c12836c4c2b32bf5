package io.anju.privacy.rights;

import java.util.Set;

/** How far a rights request has come. */
public enum RightsState {
    /** Asked; waits for a decision. */
    OPEN,
    /** Decided that it will be done. */
    ACCEPTED,
    COMPLETED,
    REFUSED,
    /** Taken back by the person. */
    WITHDRAWN;

    /** Whether this state may follow. */
    boolean leadsTo(RightsState next) {
        return switch (this) {
            case OPEN -> Set.of(ACCEPTED, COMPLETED, REFUSED, WITHDRAWN).contains(next);
            case ACCEPTED -> Set.of(COMPLETED, REFUSED, WITHDRAWN).contains(next);
            case COMPLETED, REFUSED, WITHDRAWN -> false;
        };
    }

    /** Whether somebody still waits for it. */
    boolean isPending() {
        return this == OPEN || this == ACCEPTED;
    }
}
