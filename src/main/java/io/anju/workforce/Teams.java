package io.anju.workforce;

import io.anju.codes.CodeLists;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.staff.StaffMember;
import io.anju.workforce.staff.StaffStore;
import io.anju.workforce.team.Team;
import io.anju.workforce.team.TeamStore;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms and changes the teams of projects. Every verb takes {@link Permission#STAFF_WRITE} there. */
@Service
public class Teams {

    private final TeamStore store;
    private final StaffStore staff;
    private final CodeLists codes;
    private final Trail trail;
    private final Projects projects;
    private final Clock clock;

    Teams(TeamStore store, StaffStore staff, CodeLists codes, Trail trail, Projects projects, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.codes = codes;
        this.trail = trail;
        this.projects = projects;
        this.clock = clock;
    }

    /** Forms a team. Refuses {@code team-name-taken}, an unknown skill, a lead who is not of the project's staff. */
    @Transactional
    public TeamId form(Actor actor, NewTeam said) {
        actor.require(Permission.STAFF_WRITE, said.project(), "project");
        projects.get(said.project());
        check(said);
        if (store.findByProjectIdAndName(said.project(), said.name().strip()).isPresent()) {
            throw Refused.field("name", "team-name-taken");
        }
        var team = store.save(Team.open(actor.company(), said));
        record(actor, team.id(), "formed");
        return team.id();
    }

    /** The team of this name, formed without lead and skills where there is none: registers name teams before people do. */
    @Transactional
    public TeamId findOrForm(Actor actor, ProjectId project, String name) {
        return store.findByProjectIdAndName(project, name.strip())
                .map(Team::id)
                .orElseGet(() -> form(actor, new NewTeam(project, name, null, Set.of())));
    }

    /** Replaces what a team is. Refuses a version that is no longer the present one and {@code team-name-taken}. */
    @Transactional
    public Team change(Actor actor, TeamId id, NewTeam said, int version) {
        var team = require(actor, id);
        if (team.version() == null || team.version() != version) {
            throw Refused.stale();
        }
        check(said);
        store.findByProjectIdAndName(team.projectId(), said.name().strip())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw Refused.field("name", "team-name-taken");
                });
        record(actor, id, "changed");
        return store.save(team.saying(said));
    }

    /** Ends the team's work; what is with it stays until somebody gives it on. */
    @Transactional
    public void retire(Actor actor, TeamId id) {
        store.save(require(actor, id).retired(clock.instant(), actor.name()));
        record(actor, id, "retired");
    }

    private Team require(Actor actor, TeamId id) {
        var team = store.findById(id).orElseThrow(() -> Refused.missing("team"));
        actor.require(Permission.STAFF_WRITE, team.projectId(), "team");
        return team;
    }

    private void check(NewTeam said) {
        said.skills().forEach(skill -> codes.require("skill", skill, "skills"));
        var lead = said.lead();
        if (lead != null
                && staff.findById(lead)
                        .filter(member -> mayLead(member, said.project()))
                        .isEmpty()) {
            throw Refused.field("lead", "staff-unknown");
        }
    }

    private static boolean mayLead(StaffMember member, ProjectId project) {
        return member.active()
                && member.assignments().stream()
                        .anyMatch(each -> each.projectId().equals(project));
    }

    private void record(Actor actor, TeamId id, String verb) {
        trail.record(actor, SubjectRef.of("team", id), verb, Map.of());
    }
}
