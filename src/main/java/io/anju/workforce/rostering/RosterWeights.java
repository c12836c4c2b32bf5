package io.anju.workforce.rostering;

/**
 * What each thing that is not as it should be costs, in points; a project sets them.
 *
 * @param cover one person less than wanted
 * @param sameShift one day too few or too many in the same shift in a row
 * @param work one day of work in a row too few or too many
 * @param rest one free day in a row too few or too many
 * @param wish a wish that is not granted
 * @param wholeWeekend a weekend with work on one day
 * @param duties one duty too few or too many over the horizon
 * @param weekends one weekend with work too many over the horizon
 */
public record RosterWeights(
        int cover, int sameShift, int work, int rest, int wish, int wholeWeekend, int duties, int weekends) {

    /** The weights of the Second International Nurse Rostering Competition. */
    public static final RosterWeights USUAL = new RosterWeights(30, 15, 30, 30, 10, 30, 20, 30);
}
