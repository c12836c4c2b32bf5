package io.anju.workforce.post;

/** By whom somebody is employed. */
public enum Employment {
    /** By the company itself. */
    OWN,
    /** Sent by an agency. */
    AGENCY,
    /** By a contractor. */
    CONTRACTOR
}
