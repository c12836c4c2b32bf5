package io.anju.deadlines;

/** What was promised (S-01). */
public enum Target {
    /** Somebody takes the work. */
    ACCEPT,
    /** A named person is sent and stays: it begins again when they give the work back. */
    DISPATCH,
    /** Somebody stands on the spot. */
    ARRIVE,
    /** What happened is made safe for now; the service may still be down (先行恢复). */
    TEMPORARY_FIX,
    /** The service works again. */
    RESTORE,
    /** An enquiry or complaint has been dealt with. */
    HANDLE,
    /** An answer has been sent. */
    REPLY,
    /** The customer was called back (S-09). */
    FOLLOW_UP,
    /** A time window was agreed with the customer. */
    APPOINT
}
