package io.anju.deadlines;

/** How a clock stands. What ended comes before what happened on the way: a missed clock that is paused is missed. */
public enum ClockState {
    /** Its start lies ahead. */
    NOT_STARTED,
    RUNNING,
    /** Running, with most of the term gone. */
    WARNED,
    PAUSED,
    /** Past its due instant and not stopped. */
    MISSED,
    /** Stopped in time. */
    KEPT,
    /** Stopped too late. */
    KEPT_LATE,
    CANCELLED
}
