package io.anju.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The morning page (M1).
 *
 * @param at up to when it was counted
 * @param zone whose days they are
 * @param headline the numbers of the sentence at its head
 * @param exceptions the most pressing records that need somebody now
 */
record FiguresView(
        Instant at,
        LocalDate from,
        LocalDate to,
        String zone,
        FigureHeadline headline,
        List<FigureException> exceptions,
        List<FigureView> figures) {

    /**
     * So much was reported, so many arrivals of those due were in time, and so much needs somebody now.
     *
     * @param overdue requests with a broken promise that is still open
     */
    record FigureHeadline(long reported, long arrivalsInTime, long arrivalsDue, long overdue, long attention) {}
}
