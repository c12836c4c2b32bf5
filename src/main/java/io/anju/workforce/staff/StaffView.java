package io.anju.workforce.staff;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Mask;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.workforce.ContactWay;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a member of staff as a screen shows it.
 *
 * @param assignments in the projects the reader may see
 * @param can what the reader may do with it now
 */
record StaffView(
        StaffId id,
        String name,
        @Nullable String number,
        @Nullable String email,
        @Nullable LocalDate joinedOn,
        List<String> skills,
        List<ContactWay> contacts,
        List<Workplace> assignments,
        @Nullable AccountId account,
        @Nullable Instant leftAt,
        List<String> can,
        int version) {

    record Workplace(
            ProjectId project, String post, @Nullable TeamId team) {}

    static StaffView of(Actor actor, StaffMember member, boolean masked) {
        return new StaffView(
                member.id(),
                member.name(),
                member.number(),
                masked ? Mask.email(member.email()) : member.email(),
                member.joinedOn(),
                member.skills().stream().map(StaffMember.Skill::skill).sorted().toList(),
                member.ways().stream().map(way -> masked ? way.masked() : way).toList(),
                member.assignments().stream()
                        .filter(each -> actor.may(Permission.STAFF_READ, each.projectId()))
                        .map(each -> new Workplace(each.projectId(), each.post(), each.teamId()))
                        .toList(),
                member.accountId(),
                member.leftAt(),
                can(actor, member),
                member.version() == null ? 0 : member.version());
    }

    private static List<String> can(Actor actor, StaffMember member) {
        List<String> verbs = new ArrayList<>(List.of("reveal"));
        var writable =
                member.assignments().stream().anyMatch(each -> actor.may(Permission.STAFF_WRITE, each.projectId()));
        if (writable && member.active()) {
            verbs.addAll(List.of("change", "plan-duty", "leave"));
            if (member.accountId() == null && actor.may(Permission.ACCOUNT_ADMIN)) {
                verbs.add("invite");
            }
        }
        return verbs;
    }
}
