package io.anju.workforce.duty;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Mask;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.Candidate;
import io.anju.workforce.ContactWay;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.TeamSummary;
import io.anju.workforce.Workforce;
import io.anju.workforce.cover.Cover;
import io.anju.workforce.team.Team;
import io.anju.workforce.team.TeamStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on duty and on call, how to reach them, and which trade has nobody. */
@RestController
class DutyNowController {

    private final Workforce workforce;
    private final TeamStore teams;
    private final DutyContacts contacts;
    private final Cover cover;
    private final Clock clock;

    DutyNowController(Workforce workforce, TeamStore teams, DutyContacts contacts, Cover cover, Clock clock) {
        this.workforce = workforce;
        this.teams = teams;
        this.contacts = contacts;
        this.cover = cover;
        this.clock = clock;
    }

    /**
     * Somebody on duty.
     *
     * @param phone the first number to try, masked
     * @param ways to reach them, the first to try first, masked
     * @param leads the teams of the project that this person leads
     */
    record OnDuty(
            StaffId id,
            String name,
            @Nullable String phone,
            List<ContactWay> ways,
            Set<String> skills,
            @Nullable TeamId team,
            @Nullable Instant until,
            List<String> leads) {

        static OnDuty of(Candidate candidate, List<ContactWay> ways, List<TeamSummary> teams) {
            return new OnDuty(
                    candidate.staff(),
                    candidate.name(),
                    Mask.phone(candidate.phone()),
                    ways,
                    new TreeSet<>(candidate.skills()),
                    candidate.team(),
                    candidate.dutyUntil(),
                    teams.stream()
                            .filter(team -> candidate.staff().equals(team.lead()))
                            .map(TeamSummary::name)
                            .toList());
        }
    }

    /** Somebody who is not at work but can be called in. */
    record OnCall(StaffId id, String name, List<ContactWay> ways, String shift, Instant until) {}

    /**
     * The duty of a project at an instant.
     *
     * @param gaps skills that the project needs then and nobody on duty has
     */
    record DutyView(Instant at, List<OnDuty> staff, List<OnCall> onCall, Set<String> gaps) {}

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
        var called = contacts.onCall(id, instant);
        var ways = contacts.ways(Stream.concat(
                        present.stream().map(Candidate::staff), called.stream().map(DutyContacts.Called::staff))
                .toList());
        var formed = teams.findByProjectIdOrderByName(id).stream()
                .filter(team -> team.retiredAt() == null)
                .map(Team::summary)
                .toList();
        return new DutyView(
                instant,
                present.stream()
                        .map(one -> OnDuty.of(one, ways.getOrDefault(one.staff(), List.of()), formed))
                        .toList(),
                called.stream()
                        .map(one -> new OnCall(
                                one.staff(),
                                one.name(),
                                ways.getOrDefault(one.staff(), List.of()),
                                one.shift(),
                                one.until()))
                        .toList(),
                cover.lacking(id, instant));
    }
}
