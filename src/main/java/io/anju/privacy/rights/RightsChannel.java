package io.anju.privacy.rights;

/** By which way somebody asked. */
enum RightsChannel {
    /** Signed in, by themselves. */
    ACCOUNT,
    PHONE,
    COUNTER,
    EMAIL,
    PAPER;

    /** Whether the desk writes it down. */
    boolean isByStaff() {
        return this != ACCOUNT;
    }
}
