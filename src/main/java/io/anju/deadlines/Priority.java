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

    /** Whether its clocks start at any hour; those of the others wait for the next opening (R-011, S-05). */
    public boolean atAnyHour() {
        return this == P1 || this == P2;
    }
}
