package io.anju.workorders.schedule;

/** What speaks against a job in somebody's day at some time; said before it is dropped there. */
enum Warning {
    /** Lacks the trade. */
    SKILL,
    /** Has it, not at the level. */
    LEVEL,
    /** Has no certificate for regulated work. */
    CERTIFICATE,
    /** Had one that is no longer valid on that day. */
    CERTIFICATE_EXPIRED,
    /** Works for a contractor that the company has suspended. */
    CONTRACTOR_SUSPENDED,
    /** Works for a contractor whose contract does not run on that day. */
    CONTRACTOR_OUT_OF_TERM,
    /** Does not carry a tool that it needs. */
    TOOL,
    /** Carries too few of a part, counting what the other jobs of the day use up. */
    PART,
    /** Cannot be given work in the app. */
    NO_LOGIN,
    /** Not on duty for the whole of it. */
    OFF_DUTY,
    /** On leave in it. */
    ON_LEAVE,
    /** Has something else to do in it. */
    CONFLICT,
    /** Cannot be there from the job before, or at the next one after it. */
    WAY,
    /** Begins outside of what was agreed with the customer. */
    WINDOW,
    /** Begins after what was promised. */
    CLOCK,
    /** Begins in the past. */
    PAST;

    /** Whether it is refused rather than warned of. */
    boolean isForbidden() {
        return this == CERTIFICATE || this == CERTIFICATE_EXPIRED || this == CONTRACTOR_SUSPENDED || this == NO_LOGIN;
    }
}
