package io.anju.workorders.dispatch;

/** What rules somebody out, whatever else speaks for the person. */
public enum Obstacle {
    /** Lacks the skill the task needs. */
    SKILL,
    /** Has the skill, not at the level the task needs. */
    LEVEL,
    /** Has no certificate for regulated work. */
    CERTIFICATE,
    /** Had one that is no longer valid. */
    CERTIFICATE_EXPIRED,
    /** Works for a contractor that the company has suspended. */
    CONTRACTOR_SUSPENDED,
    /** Works for a contractor whose contract does not run on that day. */
    CONTRACTOR_OUT_OF_TERM,
    /** Not on duty at that moment. */
    OFF_DUTY,
    /** On leave. */
    ON_LEAVE,
    /** May not work in this project. */
    OUT_OF_SCOPE,
    /** Said no to this task, in this search or with a reason that stays. */
    DECLINED_BEFORE,
    /** Said no a moment ago, with a reason that will be over; may be asked again then. */
    DECLINED_FOR_NOW,
    /** Was asked in this search and did not answer. */
    NO_ANSWER_BEFORE,
    /** Is on a task of priority P1. */
    BUSY_P1,
    /** Is on a task of priority P2, and this one is not more urgent. */
    BUSY_P2,
    /** Is expected by a customer elsewhere at that time, and this one is not a danger. */
    APPOINTMENT,
    /** Has as many jobs in hand as the project allows, and this one is not urgent. */
    TOO_MANY_JOBS,
    /** Would do regulated work at night with nobody else on duty. */
    ALONE_AT_NIGHT,
    /** Has no login, so nothing can ring; the desk may still call and assign. */
    NO_LOGIN;

    /** How it is called where it refuses somebody by name. */
    public String refusal() {
        return switch (this) {
            case LEVEL -> "level-lacking";
            case CERTIFICATE -> "certificate-lacking";
            case CERTIFICATE_EXPIRED -> "certificate-expired";
            case CONTRACTOR_SUSPENDED -> "contractor-suspended";
            case CONTRACTOR_OUT_OF_TERM -> "contractor-out-of-term";
            default -> "skill-lacking";
        };
    }

    /** Whether the law or the company forbids it even where the desk decides by hand. */
    public boolean isForbidden() {
        return this == CERTIFICATE || this == CERTIFICATE_EXPIRED || this == CONTRACTOR_SUSPENDED;
    }
}
