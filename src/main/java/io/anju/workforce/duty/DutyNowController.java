package io.anju.workforce.duty;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Mask;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.TeamSummary;
import io.anju.workforce.Workforce;
import io.anju.workforce.team.Team;
import io.anju.workforce.team.TeamStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on duty, and which trade has nobody. */
@RestController
class DutyNowController {

    private final Workforce workforce;
    private final TeamStore teams;
    private final Clock clock;

    DutyNowController(Workforce workforce, TeamStore teams, Clock clock) {
        this.workforce = workforce;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Somebody on duty.
     *
     * @param leads the teams of the project that this person leads
     */
    record OnDuty(
            StaffId id,
            String name,
            @Nullable String phone,
            Set<String> skills,
            @Nullable TeamId team,
            @Nullable Instant until,
            List<String> leads) {

        static OnDuty of(Candidate candidate, List<TeamSummary> teams) {
            return new OnDuty(
                    candidate.staff(),
                    candidate.name(),
                    Mask.phone(candidate.phone()),
                    new TreeSet<>(candidate.skills()),
                    candidate.team(),
                    candidate.dutyUntil(),
                    teams.stream()
                            .filter(team -> candidate.staff().equals(team.lead()))
                            .map(TeamSummary::name)
                            .toList());
        }
    }

    /**
     * The duty of a project at an instant.
     *
     * @param gaps skills that a team of the project serves and nobody on duty has
     */
    record DutyView(Instant at, List<OnDuty> staff, Set<String> gaps) {}

    @GetMapping("/api/duty")
    @Allowed({Permission.STAFF_READ, Permission.WORK_DISPATCH})
    @Transactional(readOnly = true)
    DutyView duty(Actor actor, @RequestParam UUID project, @RequestParam(required = false) @Nullable Instant at) {
        var id = new ProjectId(project);
        if (!actor.may(Permission.WORK_DISPATCH, id)) {
            actor.require(Permission.STAFF_READ, id, "project");
        }
        var instant = at == null ? clock.instant() : at;
        var present = workforce.onDuty(id, instant);
        var formed = teams.findByProjectIdOrderByName(id).stream()
                .filter(team -> team.retiredAt() == null)
                .map(Team::summary)
                .toList();
        var gaps = new TreeSet<String>();
        formed.stream().map(TeamSummary::skills).forEach(gaps::addAll);
        present.stream().map(Candidate::skills).flatMap(Collection::stream).forEach(gaps::remove);
        return new DutyView(
                instant, present.stream().map(one -> OnDuty.of(one, formed)).toList(), gaps);
    }
}
