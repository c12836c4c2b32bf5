package io.anju.workforce.team;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.NewTeam;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The teams of a project. */
@RestController
@RequestMapping("/api/teams")
class TeamController {

    private final Teams teams;
    private final TeamStore store;

    TeamController(Teams teams, TeamStore store) {
        this.teams = teams;
        this.store = store;
    }

    /** What the team shall be; the project counts when it is formed and never changes. */
    record TeamRequest(
            @NotNull UUID project,
            @NotBlank @Size(max = 60) String name,
            @Nullable UUID lead,
            @NotNull @Size(max = 30) Set<@NotBlank @Size(max = 40) String> skills) {

        NewTeam content() {
            return new NewTeam(new ProjectId(project), name, lead == null ? null : new StaffId(lead), skills);
        }
    }

    record TeamView(
            TeamId id,
            ProjectId project,
            String name,
            @Nullable StaffId lead,
            Set<String> skills,
            boolean active,
            int version) {

        static TeamView of(Team team) {
            var summary = team.summary();
            return new TeamView(
                    summary.id(),
                    summary.project(),
                    summary.name(),
                    summary.lead(),
                    new TreeSet<>(summary.skills()),
                    team.retiredAt() == null,
                    team.version() == null ? 0 : team.version());
        }
    }

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<TeamView> list(Actor actor, @RequestParam UUID project) {
        var id = new ProjectId(project);
        actor.require(Permission.STAFF_READ, id, "project");
        return store.findByProjectIdOrderByName(id).stream().map(TeamView::of).toList();
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    TeamView form(Actor actor, @Valid @RequestBody TeamRequest request) {
        return store.findById(teams.form(actor, request.content()))
                .map(TeamView::of)
                .orElseThrow(() -> Refused.missing("team"));
    }

    @PutMapping("/{id}")
    @Allowed(Permission.STAFF_WRITE)
    TeamView change(Actor actor, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody TeamRequest request) {
        if (ifMatch.version() == null) {
            throw Refused.stale();
        }
        return TeamView.of(teams.change(actor, new TeamId(id), request.content(), ifMatch.version()));
    }

    @PostMapping("/{id}/retirement")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(Actor actor, @PathVariable UUID id) {
        teams.retire(actor, new TeamId(id));
    }
}
