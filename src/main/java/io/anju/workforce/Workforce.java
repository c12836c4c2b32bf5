package io.anju.workforce;

import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.duty.DutyRoster;
import io.anju.workforce.duty.DutySpans;
import io.anju.workforce.staff.StaffMember;
import io.anju.workforce.staff.StaffStore;
import io.anju.workforce.team.Team;
import io.anju.workforce.team.TeamStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about staff. Whether the actor may know is their question. */
@Service
public class Workforce {

    private final StaffStore staff;
    private final TeamStore teams;
    private final DutyRoster roster;
    private final DutySpans spans;

    Workforce(StaffStore staff, TeamStore teams, DutyRoster roster, DutySpans spans) {
        this.staff = staff;
        this.teams = teams;
        this.roster = roster;
        this.spans = spans;
    }

    /** Everybody who works in the project and has not left, with the facts of that instant; by name. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(ProjectId project, String skill, Instant at) {
        return roster.facts(project, skill, at);
    }

    /** Those of them who are on duty at that instant. */
    @Transactional(readOnly = true)
    public List<Candidate> onDuty(ProjectId project, Instant at) {
        return roster.facts(project, "", at).stream().filter(Candidate::onDuty).toList();
    }

    /** When those who work in the project can be sent between the two, and when they are away; nobody else is told of. */
    @Transactional(readOnly = true)
    public List<Presence> presence(ProjectId project, Instant from, Instant to) {
        return spans.of(project, from, to);
    }

    /** The member of staff; refuses {@code staff-missing}. */
    @Transactional(readOnly = true)
    public StaffSummary get(StaffId id) {
        return load(id).summary();
    }

    /** The team; refuses {@code team-missing}. */
    @Transactional(readOnly = true)
    public TeamSummary team(TeamId id) {
        return teams.findById(id).map(Team::summary).orElseThrow(() -> Refused.missing("team"));
    }

    /** Who leads the team; empty while nobody does, or while the lead has left. */
    @Transactional(readOnly = true)
    public Optional<StaffSummary> leadOf(TeamId id) {
        var lead = team(id).lead();
        return lead == null
                ? Optional.empty()
                : staff.findById(lead).filter(StaffMember::active).map(StaffMember::summary);
    }

    /** The team of the project that serves the skill, the first by name where several do. */
    @Transactional(readOnly = true)
    public Optional<TeamId> teamFor(ProjectId project, String skill) {
        return teams.findByProjectIdOrderByName(project).stream()
                .filter(team ->
                        team.retiredAt() == null && team.summary().skills().contains(skill))
                .map(Team::id)
                .findFirst();
    }

    private StaffMember load(StaffId id) {
        return staff.findById(id).orElseThrow(() -> Refused.missing("staff"));
    }
}
