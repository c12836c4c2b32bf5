package io.anju.requests;

/** How bad it is now: the columns of the priority table. */
public enum Urgency {
    /** 正有危险: danger now. */
    DANGER_NOW,
    /** 停用: it has stopped. */
    STOPPED,
    /** 变差: it works, but badly. */
    DEGRADED,
    /** 可以等: it can wait. */
    CAN_WAIT
}
