package io.anju.deadlines;

/** To whom the time of a pause is counted. */
public enum WhoseTime {
    CUSTOMER,
    SUPPLIER,
    CONTRACTOR,
    US,
    NOBODY
}
