package io.anju.workforce.team;

import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.workforce.NewTeam;
import io.anju.workforce.StaffId;
import io.anju.workforce.TeamId;
import io.anju.workforce.TeamSummary;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A team of a project with its lead and the skills it serves. */
@Table(schema = "workforce", value = "team")
public record Team(
        @Id TeamId id,
        CompanyId companyId,
        ProjectId projectId,
        String name,
        @Nullable StaffId leadId,
        @MappedCollection(idColumn = "team_id") Set<Skill> skills,
        @Nullable Instant retiredAt,
        @Nullable String retiredBy,
        @Version @Nullable Integer version) {

    @Table(schema = "workforce", value = "team_skill")
    record Skill(CompanyId companyId, String skill) {}

    /** A new team that is not stored yet. */
    public static Team open(CompanyId company, NewTeam said) {
        return new Team(
                TeamId.next(),
                company,
                said.project(),
                said.name().strip(),
                said.lead(),
                skills(company, said),
                null,
                null,
                null);
    }

    /** The same team otherwise described; it stays in its project. */
    public Team saying(NewTeam said) {
        return new Team(
                id,
                companyId,
                projectId,
                said.name().strip(),
                said.lead(),
                skills(companyId, said),
                retiredAt,
                retiredBy,
                version);
    }

    /** The same team, given up; one that was given up before keeps its first end. */
    public Team retired(Instant at, String by) {
        return retiredAt != null ? this : new Team(id, companyId, projectId, name, leadId, skills, at, by, version);
    }

    /** The team as other modules see it. */
    public TeamSummary summary() {
        return new TeamSummary(
                id, projectId, name, leadId, skills.stream().map(Skill::skill).collect(Collectors.toSet()));
    }

    private static Set<Skill> skills(CompanyId company, NewTeam said) {
        return said.skills().stream().map(skill -> new Skill(company, skill)).collect(Collectors.toSet());
    }
}
