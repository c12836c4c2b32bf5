package io.anju.workforce;

import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.util.List;

/**
 * What is open in a project when a shift changes. The modules that have cases answer it; a hand-over book keeps what they said by
 * number and state, never their words.
 */
public interface OpenCases {

    /** Open cases of the project, the most pressing first, at most 200. */
    List<OpenCase> in(ProjectId project);

    /**
     * One of them.
     *
     * @param number as people read it aloud
     * @param title what it is about; shown to who may read it, never kept
     * @param state a code that the web knows
     */
    record OpenCase(SubjectRef subject, String number, String title, String state) {}
}
