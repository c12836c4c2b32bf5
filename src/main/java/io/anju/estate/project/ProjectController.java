package io.anju.estate.project;

import io.anju.estate.NewProject;
import io.anju.estate.ProjectSummary;
import io.anju.estate.Projects;
import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects")
class ProjectController {

    private final Projects projects;

    ProjectController(Projects projects) {
        this.projects = projects;
    }

    /** @param can what this actor may do with it now: edit, retire, resume */
    record ProjectView(ProjectId id, NewProject facts, boolean active, int version, List<String> can) {}

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping
    Page<ProjectSummary> list(Actor actor, ListQuery query) {
        return projects.list(actor, query);
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping
    ResponseEntity<ProjectView> create(Actor actor, @Valid @RequestBody NewProject facts) {
        return view(HttpStatus.CREATED, actor, projects.create(actor, facts));
    }

    @Allowed({Permission.ESTATE_READ, Permission.ESTATE_WRITE})
    @GetMapping("/{id}")
    ResponseEntity<ProjectView> get(Actor actor, @PathVariable UUID id) {
        return view(HttpStatus.OK, actor, new ProjectId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PutMapping("/{id}")
    ResponseEntity<ProjectView> describe(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody NewProject facts) {
        projects.describe(actor, new ProjectId(id), version, facts);
        return view(HttpStatus.OK, actor, new ProjectId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @PostMapping("/{id}/retirement")
    ResponseEntity<ProjectView> retire(Actor actor, @PathVariable UUID id) {
        projects.retire(actor, new ProjectId(id), true);
        return view(HttpStatus.OK, actor, new ProjectId(id));
    }

    @Allowed(Permission.ESTATE_WRITE)
    @DeleteMapping("/{id}/retirement")
    ResponseEntity<ProjectView> resume(Actor actor, @PathVariable UUID id) {
        projects.retire(actor, new ProjectId(id), false);
        return view(HttpStatus.OK, actor, new ProjectId(id));
    }

    private ResponseEntity<ProjectView> view(HttpStatus status, Actor actor, ProjectId id) {
        var project = projects.open(actor, id);
        var active = project.retiredAt() == null;
        var can = actor.may(Permission.ESTATE_WRITE, id)
                ? List.of("edit", active ? "retire" : "resume")
                : List.<String>of();
        return ResponseEntity.status(status)
                .eTag(Integer.toString(project.requireVersion()))
                .body(new ProjectView(id, project.facts(), active, project.requireVersion(), can));
    }
}
