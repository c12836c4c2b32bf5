package io.anju.requests;

/** Where a request stands. The journal says which moves are allowed from where. */
public enum RequestState {
    /** Taken in; nobody has looked into it. */
    REGISTERED,
    /** Liability is known; it may begin. */
    VERIFIED,
    /** Waits for the customer's answer to a price. */
    QUOTED,
    /** In the field, or with its handler. */
    IN_WORK,
    /** Done or answered; the reporter has not confirmed. */
    FINISHED,
    /** The reporter is content; a follow-up or a record may still be due. */
    CONFIRMED,
    /** Settled. */
    CLOSED,
    /** Answered at the first contact. */
    SOLVED_AT_DESK,
    /** The reporter took it back. */
    WITHDRAWN,
    /** The desk called it off. */
    CANCELLED,
    /** Another request stands for it; its reporter stays informed. */
    MERGED,
    /** Looked into; no work was needed. */
    CLOSED_WITHOUT_WORK,
    /** A file only summarised how it ended. */
    CLOSED_AS_RECORDED,
    /** Was not good after all. */
    REOPENED;

    /** Whether somebody still has something to do about it. */
    public boolean isOpen() {
        return switch (this) {
            case REGISTERED, VERIFIED, QUOTED, IN_WORK, FINISHED, CONFIRMED, REOPENED -> true;
            case CLOSED, SOLVED_AT_DESK, WITHDRAWN, CANCELLED, MERGED, CLOSED_WITHOUT_WORK, CLOSED_AS_RECORDED -> false;
        };
    }
}
