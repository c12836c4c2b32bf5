package io.anju.workforce.rostering;

/**
 * What a roster costs, by reason. Hard faults are counted, the rest is in points.
 *
 * @param holes people missing from the least cover
 * @param rests shifts that follow one after which they may not stand
 */
public record RosterCost(
        int holes,
        int rests,
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
        return holes + rests;
    }

    /** Everything that costs. */
    public int soft() {
        return cover + sameShift + work + rest + wish + wholeWeekend + duties + weekends;
    }

    RosterCost plus(RosterCost other) {
        return new RosterCost(
                holes + other.holes,
                rests + other.rests,
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
