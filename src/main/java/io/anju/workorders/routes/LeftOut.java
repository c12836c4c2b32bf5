package io.anju.workorders.routes;

/** A job that nobody's route holds, and what excludes it. */
public record LeftOut(String job, Exclusion reason) {

    /** From what no plan could mend to what another day would. */
    public enum Exclusion {
        /** Nobody of this day has all the skills. */
        SKILLS,
        /** Whoever has the skills lacks a tool or a part, and no depot has it. */
        EQUIPMENT,
        /** Nobody who could do it can be there in its window and be back in time, whatever else they leave. */
        WINDOW,
        /** What is past or pinned leaves no room for it. */
        HELD,
        /** The other jobs of the day leave no room for it. */
        FULL
    }
}
