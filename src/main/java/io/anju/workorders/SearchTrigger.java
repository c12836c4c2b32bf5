package io.anju.workorders;

/** Why people were compared. */
enum SearchTrigger {
    OPENED,
    DECLINED,
    EXPIRED,
    GIVEN_BACK,
    REFUSED,
    ASSIGNED,
    RESTARTED
}
