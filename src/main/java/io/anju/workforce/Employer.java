package io.anju.workforce;

/**
 * The contractor that somebody works for, on one day.
 *
 * @param name as the register has it
 */
public record Employer(ContractorId id, String name, Standing standing) {

    /** Whether its people may be sent. */
    public enum Standing {
        /** They may, as the company's own. */
        WORKING,
        /** Its contract does not run on that day: not yet, or no more. */
        OUT_OF_TERM,
        /** The company has suspended it. */
        SUSPENDED
    }
}
