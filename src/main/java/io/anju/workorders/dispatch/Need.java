package io.anju.workorders.dispatch;

import io.anju.workforce.SkillLevel;
import org.jspecify.annotations.Nullable;

/**
 * What whoever does a job must be able to do.
 *
 * @param skill null where anybody can do it
 * @param level the least level at which the skill is mastered
 * @param certificate null where the law asks for none
 */
public record Need(
        @Nullable String skill, SkillLevel level, @Nullable String certificate) {

    /** Only this trade, at any level. */
    public static Need of(@Nullable String skill) {
        return new Need(skill, SkillLevel.APPRENTICE, null);
    }

    /** Whether the law says who may do it. */
    public boolean isRegulated() {
        return certificate != null;
    }
}
