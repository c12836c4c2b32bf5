package io.anju.workforce;

import io.anju.codes.CodeLists;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may touch which file, and what a file may say. */
@Component
class StaffRules {

    private final StaffStore store;
    private final TeamStore teams;
    private final CodeLists codes;

    StaffRules(StaffStore store, TeamStore teams, CodeLists codes) {
        this.store = store;
        this.teams = teams;
        this.codes = codes;
    }

    static SubjectRef subject(StaffId staff) {
        return SubjectRef.of("staff", staff);
    }

    /** The file; refuses ({@code staff-missing}) what does not exist and what is none of the actor's business alike. */
    StaffMember require(Actor actor, StaffId id, Permission permission) {
        return store.findById(id)
                .filter(member ->
                        member.assignments().stream().anyMatch(each -> actor.may(permission, each.projectId())))
                .orElseThrow(() -> Refused.missing("staff"));
    }

    /**
     * Refuses projects in which the actor may not write, unknown codes, teams of other projects. A file's projects that are
     * not the actor's must stay as they are.
     */
    void check(Actor actor, NewStaff said, Set<StaffMember.Assignment> before) {
        said.skills().forEach(skill -> codes.require("skill", skill, "skills"));
        for (var place : said.assignments()) {
            var kept = before.stream()
                    .anyMatch(each -> each.projectId().equals(place.project())
                            && each.post().equals(place.post())
                            && Objects.equals(each.teamId(), place.team()));
            if (!kept) {
                actor.require(Permission.STAFF_WRITE, place.project(), "project");
                codes.require("post", place.post(), "assignments.post");
                checkTeam(place);
            }
        }
        for (var each : before) {
            if (!actor.may(Permission.STAFF_WRITE, each.projectId())
                    && said.assignments().stream()
                            .noneMatch(place -> place.project().equals(each.projectId()))) {
                throw Refused.forbidden();
            }
        }
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
