package io.anju.workforce;

import io.anju.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a member of a project's staff at one instant, as dispatch weighs them.
 *
 * @param account null for somebody who cannot sign in, and so cannot be offered anything
 * @param levels how well each of the skills is mastered
 * @param certificates kinds of certificates that are valid on that day
 * @param expired kinds of certificates that were, and are no more
 * @param skilled whether the skill asked for is among the skills
 * @param onDuty own duty or that of somebody they stand in for; false during leave
 * @param dutyUntil end of the present duty, null when not on duty
 * @param phone the first number to try, in full, for sending and calling; null where none is known
 * @param employer the contractor that sends the person; null for the company's own
 */
public record Candidate(
        StaffId staff,
        @Nullable AccountId account,
        String name,
        Map<String, SkillLevel> levels,
        Set<String> certificates,
        Set<String> expired,
        boolean skilled,
        @Nullable TeamId team,
        boolean onDuty,
        boolean onLeave,
        @Nullable Instant dutyUntil,
        @Nullable String phone,
        @Nullable Employer employer) {

    public Candidate {
        levels = Map.copyOf(levels);
        certificates = Set.copyOf(certificates);
        expired = Set.copyOf(expired);
    }

    /** The trades, at whatever level. */
    public Set<String> skills() {
        return levels.keySet();
    }
}
