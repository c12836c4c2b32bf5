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
     * @param overdue broken promises that are still open; a request may have several
     */
    record FigureHeadline(long reported, long arrivalsInTime, long arrivalsDue, long overdue, long attention) {}
}
