package io.anju.workorders;

/** Where a work order stands. The journal says which moves are allowed from where. */
public enum WorkOrderState {
    /** Nobody has it: not offered yet, in the pool, or everybody declined. */
    OPEN,
    /** Rings at one person who has not answered. */
    OFFERED,
    /** Somebody stands for it: by taking an offer, from the pool, or by assignment. */
    ACCEPTED,
    /** The person is under way. */
    ON_THE_WAY,
    /** The person is at the place and works. */
    ON_SITE,
    /** Work waits for a stated reason; resuming leads back to where it was. */
    PAUSED,
    /** The person says it is done; the customer has not confirmed. */
    FINISHED,
    /** The customer confirmed; acceptance by somebody else may still be due. */
    CONFIRMED,
    /** Refused by the customer or at acceptance; rings at the same person first. */
    REOPENED,
    /** Done and settled; only the customer's refusal opens it again. */
    CLOSED,
    /** Will not be done. */
    CANCELLED;

    /** Whether the field still has something to do. */
    public boolean isLive() {
        return switch (this) {
            case OPEN, OFFERED, ACCEPTED, ON_THE_WAY, ON_SITE, PAUSED, REOPENED -> true;
            case FINISHED, CONFIRMED, CLOSED, CANCELLED -> false;
        };
    }
}
