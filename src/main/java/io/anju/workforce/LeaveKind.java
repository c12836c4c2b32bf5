package io.anju.workforce;

/** Why somebody is away. */
public enum LeaveKind {
    ANNUAL,
    SICK,
    PERSONAL,
    TRAINING,
    OTHER
}
