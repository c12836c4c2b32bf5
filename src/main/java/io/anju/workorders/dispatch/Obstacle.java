package io.anju.workorders.dispatch;

/** What rules somebody out, whatever else speaks for the person. */
public enum Obstacle {
    /** Lacks the skill the task needs. */
    SKILL,
    /** Not on duty at that moment. */
    OFF_DUTY,
    /** On leave. */
    ON_LEAVE,
    /** May not work in this project. */
    OUT_OF_SCOPE,
    /** Said no to this task in this search. */
    DECLINED_BEFORE,
    /** Was asked in this search and did not answer. */
    NO_ANSWER_BEFORE,
    /** Is on a task of priority P1. */
    BUSY_P1,
    /** Is on a task of priority P2, and this one is not more urgent. */
    BUSY_P2,
    /** Has no login, so nothing can ring; the desk may still call and assign. */
    NO_LOGIN
}
