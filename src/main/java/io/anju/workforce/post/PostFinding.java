package io.anju.workforce.post;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.util.List;

/** Somebody who does not meet what their post asks, and why. */
record PostFinding(StaffId staff, String name, ProjectId project, String post, List<Reason> reasons) {

    /** What is missing. */
    enum Reason {
        /** Fewer years in the field than asked for. */
        YEARS,
        /** Nobody said since when. */
        YEARS_UNKNOWN,
        /** Not employed by the company itself. */
        NOT_OWN,
        /** Nobody said by whom they are employed. */
        EMPLOYMENT_UNKNOWN,
        /** The certificate is missing or has ended. */
        CERTIFICATE
    }
}
