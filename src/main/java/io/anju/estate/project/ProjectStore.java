package io.anju.estate.project;

import io.anju.kernel.ProjectId;
import org.springframework.data.repository.CrudRepository;

/** The stored projects. */
public interface ProjectStore extends CrudRepository<Project, ProjectId> {}
