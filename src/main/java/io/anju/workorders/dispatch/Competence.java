package io.anju.workorders.dispatch;

import io.anju.workforce.SkillLevel;
import java.util.Map;
import java.util.Set;

/**
 * What somebody can and may do.
 *
 * @param skills trades with the level at which they are mastered
 * @param certificates kinds that are valid now
 * @param expired kinds that once were and are valid no more
 */
public record Competence(Map<String, SkillLevel> skills, Set<String> certificates, Set<String> expired) {

    public Competence {
        skills = Map.copyOf(skills);
        certificates = Set.copyOf(certificates);
        expired = Set.copyOf(expired);
    }
}
