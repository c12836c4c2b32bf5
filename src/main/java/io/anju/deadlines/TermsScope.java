package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * For whom terms are published: the whole company, one project, or one contract in a project.
 *
 * @param project null for the whole company
 * @param contract null unless the terms are one contract's
 */
public record TermsScope(
        @Nullable ProjectId project, @Nullable ContractId contract) {

    /** The whole company. */
    public static final TermsScope COMPANY = new TermsScope(null, null);

    public TermsScope {
        if (contract != null && project == null) {
            throw new IllegalArgumentException("a contract lies in a project");
        }
    }

    /** One project, or the whole company with null. */
    public static TermsScope of(@Nullable ProjectId project) {
        return new TermsScope(project, null);
    }

    /** The narrower the scope, the more its lines weigh: contract before project before company. */
    int rank() {
        return project == null ? 0 : contract == null ? 1 : 2;
    }
}
