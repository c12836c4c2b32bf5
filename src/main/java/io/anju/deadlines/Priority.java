package io.anju.deadlines;

/** How pressing a thing is (S-04). */
public enum Priority {
    /** Life is in danger. */
    P1,
    /** An emergency. */
    P2,
    /** Urgent. */
    P3,
    /** Normal, by appointment. */
    P4,
    /** Planned work. */
    P5;
}
