package io.anju.workorders.offer;

/** Why people were compared. */
public enum SearchTrigger {
    OPENED,
    DECLINED,
    EXPIRED,
    GIVEN_BACK,
    REFUSED,
    ASSIGNED,
    RESTARTED,
    /** The reason of an earlier no is over. */
    ASKED_AGAIN
}
