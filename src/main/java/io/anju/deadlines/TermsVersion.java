package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Service terms as published; never changed afterwards (C-01).
 *
 * @param version counts all publications of the company; zero for the usual terms of a company that published none
 * @param number counts those of its scope, which is how people name it
 * @param project null for the whole company
 * @param contract null unless they are one contract's
 * @param contractName how it was called then
 * @param from from when it holds
 * @param at when it was published
 * @param reason why clocks that run were moved; null where they were left alone
 */
public record TermsVersion(
        int version,
        int number,
        @Nullable ProjectId project,
        @Nullable ContractId contract,
        @Nullable String contractName,
        Instant from,
        Instant at,
        String author,
        RunningClocks running,
        @Nullable String reason,
        List<TermsLine> lines) {

    /** For whom they are. */
    public TermsScope scope() {
        return new TermsScope(project, contract);
    }

    /** What a publication does to clocks that run. */
    public enum RunningClocks {
        /** They keep what was promised to them. */
        KEPT,
        /** Those that become due sooner follow; nobody is worse off. */
        SOONER,
        /** All follow, also where the customer waits longer; the reason is written into each. */
        ALL
    }
}
