package io.anju.estate;

import io.anju.kernel.ProjectId;
import org.springframework.data.repository.CrudRepository;

/** The stored projects. */
interface ProjectStore extends CrudRepository<Project, ProjectId> {}
