package io.anju.agreements.contractor;

/** Whether a contractor's people may be sent today. */
enum ContractorState {
    /** Its contract begins later. */
    UPCOMING,
    /** They may. */
    ACTIVE,
    /** The company has suspended it. */
    SUSPENDED,
    /** Its contract has ended. */
    EXPIRED
}
