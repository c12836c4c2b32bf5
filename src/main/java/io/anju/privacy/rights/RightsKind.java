package io.anju.privacy.rights;

/** What may be asked for (Y-10). */
public enum RightsKind {
    /** To be told everything, as a copy to take along. */
    COPY,
    /** To put right what is wrong. */
    CORRECT,
    /** To erase. */
    DELETE,
    /** To explain why and how data is used. */
    EXPLAIN
}
