package io.anju.workforce.rule;

import java.time.Duration;

/**
 * What a project asks of its rosters.
 *
 * @param restHours the least rest between two turns; being on call needs none
 * @param swapApproval whether a lead has to agree before an exchange holds
 * @param mostInARow days of work in a row
 * @param mostWeekends weekends with work in a month
 * @param wholeWeekends whether a weekend is worked on both days or on none, where it can be
 */
public record RosterRule(int restHours, boolean swapApproval, int mostInARow, int mostWeekends, boolean wholeWeekends) {

    /** What holds until a project says otherwise. */
    public static final RosterRule USUAL = new RosterRule(11, true, 6, 3, false);

    /** The least rest between two turns. */
    public Duration rest() {
        return Duration.ofHours(restHours);
    }
}
