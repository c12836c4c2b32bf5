package io.anju.workforce.turn;

/** What speaks against a turn; the first that applies is told. */
public enum Clash {
    /** The person has leave in that time. */
    LEAVE,
    /** The person has another turn in that time. */
    DOUBLE,
    /** The person has weekly duty in the same project in that time. */
    WEEKLY,
    /** The shift asks for a certificate that the person does not hold on that day. */
    CERTIFICATE,
    /** Less than the least rest lies between this turn and another one. */
    REST,
    /** Nobody on duty would have a trade that is needed in that time. */
    SKILL
}
