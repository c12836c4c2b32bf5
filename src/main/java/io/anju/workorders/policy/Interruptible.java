package io.anju.workorders.policy;

/** From which priority on work on site may be broken off for a danger to life. */
enum Interruptible {
    P3,
    P4,
    P5,
    NEVER
}
