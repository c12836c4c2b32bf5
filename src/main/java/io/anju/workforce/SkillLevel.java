package io.anju.workforce;

/** How well somebody masters a trade, the least first; whom nobody graded counts as skilled. */
public enum SkillLevel {
    /** 学徒: works under somebody's eyes. */
    APPRENTICE,
    /** 熟练: works alone. */
    SKILLED,
    /** 技师: masters what is rare. */
    EXPERT,
    /** 高级技师: teaches the others. */
    MASTER;

    /** Whether whoever is at this level may do what asks for {@code needed}. */
    public boolean reaches(SkillLevel needed) {
        return compareTo(needed) >= 0;
    }
}
