package io.anju.workorders.dispatch;

import io.anju.workforce.Employer;
import io.anju.workforce.SkillLevel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can and may do.
 *
 * @param skills trades with the level at which they are mastered
 * @param certificates kinds that are valid now
 * @param expired kinds that once were and are valid no more
 * @param employer the contractor that sends the person; null for the company's own
 */
public record Competence(
        Map<String, SkillLevel> skills,
        Set<String> certificates,
        Set<String> expired,
        @Nullable Employer employer) {

    /** Of one of the company's own people. */
    public Competence(Map<String, SkillLevel> skills, Set<String> certificates, Set<String> expired) {
        this(skills, certificates, expired, null);
    }

    public Competence {
        skills = Map.copyOf(skills);
        certificates = Set.copyOf(certificates);
        expired = Set.copyOf(expired);
    }
}
