package io.anju.workforce;

import io.anju.kernel.AccountId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a member of a project's staff at one instant, as dispatch weighs them.
 *
 * @param account null for somebody who cannot sign in, and so cannot be offered anything
 * @param skilled whether the skill asked for is among the skills
 * @param onDuty own duty or that of somebody they stand in for; false during leave
 * @param dutyUntil end of the present duty, null when not on duty
 * @param phone the first number to try, in full, for sending and calling; null where none is known
 */
public record Candidate(
        StaffId staff,
        @Nullable AccountId account,
        String name,
        Set<String> skills,
        boolean skilled,
        @Nullable TeamId team,
        boolean onDuty,
        boolean onLeave,
        @Nullable Instant dutyUntil,
        @Nullable String phone) {

    public Candidate {
        skills = Set.copyOf(skills);
    }
}
