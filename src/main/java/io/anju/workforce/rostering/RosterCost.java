package io.anju.workforce.rostering;

/**
 * What a roster costs, by reason. Hard faults are counted, the rest is in points.
 *
 * @param holes people missing from the least cover
 * @param rests shifts that follow one after which they may not stand
 * @param strains days too many in a row and weekends too many, where the task is strict
 */
public record RosterCost(
        int holes,
        int rests,
        int strains,
        int cover,
        int sameShift,
        int work,
        int rest,
        int wish,
        int wholeWeekend,
        int duties,
        int weekends) {

    /** Everything that may not be. */
    public int hard() {
        return holes + rests + strains;
    }

    /** Everything that costs. */
    public int soft() {
        return cover + sameShift + work + rest + wish + wholeWeekend + duties + weekends;
    }

    RosterCost plus(RosterCost other) {
        return new RosterCost(
                holes + other.holes,
                rests + other.rests,
                strains + other.strains,
                cover + other.cover,
                sameShift + other.sameShift,
                work + other.work,
                rest + other.rest,
                wish + other.wish,
                wholeWeekend + other.wholeWeekend,
                duties + other.duties,
                weekends + other.weekends);
    }
}
