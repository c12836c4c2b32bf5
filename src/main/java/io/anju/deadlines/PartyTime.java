package io.anju.deadlines;

/** How much of the time of a promise was whose, in seconds. Closed hours and the time after an end are nobody's. */
public record PartyTime(Party party, long seconds) {}
