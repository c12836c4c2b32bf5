package io.anju.workforce.staff;

import io.anju.codes.CodeLists;
import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.workforce.NewStaff;
import io.anju.workforce.StaffId;
import io.anju.workforce.team.TeamStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may touch which file, and what a file may say. */
@Component
public class StaffRules {

    private final StaffStore store;
    private final TeamStore teams;
    private final CodeLists codes;
    private final Projects projects;

    StaffRules(StaffStore store, TeamStore teams, CodeLists codes, Projects projects) {
        this.store = store;
        this.teams = teams;
        this.codes = codes;
        this.projects = projects;
    }

    /** How the trail and other modules refer to a member of staff. */
    public static SubjectRef subject(StaffId staff) {
        return SubjectRef.of("staff", staff);
    }

    /** The file; refuses ({@code staff-missing}) what does not exist and what is none of the actor's business alike. */
    public StaffMember require(Actor actor, StaffId id, Permission permission) {
        return store.findById(id)
                .filter(member ->
                        member.assignments().stream().anyMatch(each -> actor.may(permission, each.projectId())))
                .orElseThrow(() -> Refused.missing("staff"));
    }

    /**
     * What the actor said, with the work in projects that are not the actor's as it was. Refuses projects in which the actor
     * may not write, unknown codes, teams of other projects.
     */
    public NewStaff checked(Actor actor, NewStaff said, Set<StaffMember.Assignment> before) {
        said.skills().forEach(skill -> codes.require("skill", skill, "skills"));
        List<NewStaff.Place> places = new ArrayList<>(said.assignments());
        before.stream()
                .filter(each -> !actor.may(Permission.STAFF_WRITE, each.projectId()))
                .map(each -> new NewStaff.Place(each.projectId(), each.post(), each.teamId()))
                .filter(place -> !places.contains(place))
                .forEach(places::add);
        for (var place : said.assignments()) {
            if (before.stream().noneMatch(each -> same(each, place))) {
                actor.require(Permission.STAFF_WRITE, place.project(), "project");
                projects.get(place.project());
                codes.require("post", place.post(), "assignments.post");
                checkTeam(place);
            }
        }
        return new NewStaff(
                said.name(), said.number(), said.email(), said.joinedOn(), said.skills(), said.contacts(), places);
    }

    private static boolean same(StaffMember.Assignment assignment, NewStaff.Place place) {
        return new NewStaff.Place(assignment.projectId(), assignment.post(), assignment.teamId()).equals(place);
    }

    private void checkTeam(NewStaff.Place place) {
        var team = place.team();
        if (team != null
                && teams.findById(team)
                        .filter(found -> found.projectId().equals(place.project()) && found.retiredAt() == null)
                        .isEmpty()) {
            throw Refused.field("assignments.team", "team-unknown");
        }
    }
}
