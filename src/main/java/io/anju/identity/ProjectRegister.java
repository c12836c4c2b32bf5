package io.anju.identity;

import io.anju.kernel.ProjectId;

/** Knows the projects of the company in scope; the module that owns projects says so to this one below it. */
public interface ProjectRegister {

    /** Whether the company has such a project. */
    boolean knows(ProjectId project);
}
