package io.anju.agreements.contract;

/** Whether a contract binds today. */
enum ContractState {
    /** Nobody has signed it. */
    DRAFT,
    /** Signed, and it begins later. */
    UPCOMING,
    IN_FORCE,
    /** Its last day is over. */
    ENDED
}
