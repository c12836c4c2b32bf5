package io.anju.agreements;

/** How far a change of the terms has come. */
enum ProposalState {
    /** Its author still writes. */
    DRAFT,
    /** Somebody else has to agree. */
    SUBMITTED,
    /** Somebody else agreed; it may be published. */
    APPROVED,
    /** It is a version of the terms. */
    PUBLISHED,
    /** It came to nothing. */
    WITHDRAWN
}
