package io.anju.workforce.staff;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyId;
import io.anju.kernel.Mask;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.ContactWay;
import io.anju.workforce.NewStaff;
import io.anju.workforce.StaffId;
import io.anju.workforce.StaffSummary;
import io.anju.workforce.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The file of one member of staff. */
@Table(schema = "workforce", value = "staff")
public record StaffMember(
        @Id StaffId id,
        CompanyId companyId,
        @Nullable String number,
        String name,
        @Nullable String email,
        @Nullable AccountId accountId,
        @Nullable LocalDate joinedOn,
        @Nullable Instant leftAt,
        @Nullable String leftBy,
        @Nullable String leaveReason,
        @MappedCollection(idColumn = "staff_id") Set<Skill> skills,

        @MappedCollection(idColumn = "staff_id", keyColumn = "position")
        List<Way> contacts,

        @MappedCollection(idColumn = "staff_id") Set<Assignment> assignments,
        Instant createdAt,
        @Version @Nullable Integer version) {

    /** The reason of a file that was closed with its account. */
    public static final String ACCOUNT_DISABLED = "account-disabled";

    private static final int MOST_WAYS = 8;

    @Table(schema = "workforce", value = "staff_skill")
    record Skill(CompanyId companyId, String skill) {}

    @Table(schema = "workforce", value = "contact_way")
    record Way(CompanyId companyId, ContactWay.Kind kind, String value) {}

    /** Where somebody works, in which post and for which team. */
    @Table(schema = "workforce", value = "assignment")
    public record Assignment(
            CompanyId companyId,
            ProjectId projectId,
            String post,
            @Nullable TeamId teamId) {}

    /** A new file that is not stored yet, opened at {@code at}. */
    public static StaffMember open(CompanyId company, NewStaff said, Instant at) {
        return new StaffMember(
                StaffId.next(),
                company,
                said.number(),
                said.name().strip(),
                said.email(),
                null,
                said.joinedOn(),
                null,
                null,
                null,
                skills(company, said),
                ways(company, said),
                assignments(company, said),
                at,
                null);
    }

    /** The same file with what is said of the person now; login and end stay as they were. */
    public StaffMember saying(NewStaff said) {
        return new StaffMember(
                id,
                companyId,
                said.number(),
                said.name().strip(),
                said.email(),
                accountId,
                said.joinedOn(),
                leftAt,
                leftBy,
                leaveReason,
                skills(companyId, said),
                ways(companyId, said),
                assignments(companyId, said),
                createdAt,
                version);
    }

    /** Binds the login; refuses ({@code account-bound}) where there is one. */
    public StaffMember bound(AccountId account) {
        if (accountId != null && !accountId.equals(account)) {
            throw Refused.conflict("account-bound");
        }
        return new StaffMember(
                id,
                companyId,
                number,
                name,
                email,
                account,
                joinedOn,
                leftAt,
                leftBy,
                leaveReason,
                skills,
                contacts,
                assignments,
                createdAt,
                version);
    }

    /** Closes the file; refuses ({@code staff-left}) one that is closed. */
    public StaffMember left(Instant at, String by, String reason) {
        if (leftAt != null) {
            throw Refused.conflict("staff-left");
        }
        return new StaffMember(
                id,
                companyId,
                number,
                name,
                email,
                accountId,
                joinedOn,
                at,
                by,
                reason,
                skills,
                contacts,
                assignments,
                createdAt,
                version);
    }

    /** Opens the file again. */
    public StaffMember back() {
        return new StaffMember(
                id,
                companyId,
                number,
                name,
                email,
                accountId,
                joinedOn,
                null,
                null,
                null,
                skills,
                contacts,
                assignments,
                createdAt,
                version);
    }

    /** Whether the file was closed only because its account was disabled. */
    public boolean awayWithAccount() {
        return ACCOUNT_DISABLED.equals(leaveReason);
    }

    /** Whether the person still works here. */
    public boolean active() {
        return leftAt == null;
    }

    Optional<String> phone() {
        return contacts.stream()
                .filter(way -> way.kind.isPhone())
                .map(Way::value)
                .findFirst();
    }

    /** How to reach the person, the preferred way first. */
    public List<ContactWay> ways() {
        return contacts.stream().map(way -> new ContactWay(way.kind, way.value)).toList();
    }

    /** The person as other modules see them, the number masked (Y-08). */
    public StaffSummary summary() {
        return new StaffSummary(id, name, accountId, Mask.phone(phone().orElse(null)), active());
    }

    private static Set<Skill> skills(CompanyId company, NewStaff said) {
        return said.skills().stream().map(skill -> new Skill(company, skill)).collect(Collectors.toSet());
    }

    private static List<Way> ways(CompanyId company, NewStaff said) {
        if (said.contacts().size() > MOST_WAYS) {
            throw Refused.field("contacts", "too-many");
        }
        List<Way> ways = new ArrayList<>();
        for (var index = 0; index < said.contacts().size(); index++) {
            var way = said.contacts().get(index);
            var field = "contacts[" + index + "].value";
            ways.add(new Way(
                    company,
                    way.kind(),
                    way.kind().isPhone()
                            ? Phone.require(way.value(), field)
                            : way.value().strip()));
        }
        return ways;
    }

    private static Set<Assignment> assignments(CompanyId company, NewStaff said) {
        var projects = said.assignments().stream()
                .map(NewStaff.Place::project)
                .distinct()
                .count();
        if (projects == 0 || projects < said.assignments().size()) {
            throw Refused.field("assignments", projects == 0 ? "required" : "project-twice");
        }
        return said.assignments().stream()
                .map(each -> new Assignment(company, each.project(), each.post(), each.team()))
                .collect(Collectors.toSet());
    }
}
