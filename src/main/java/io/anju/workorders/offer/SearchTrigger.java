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
    ASKED_AGAIN,
    /** Somebody has free hands, or the order has lain for them long enough. */
    FREE_HAND
}
