package io.anju.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How good the service was (M4).
 *
 * @param at up to when it was counted
 * @param zone whose days they are
 * @param few a share of fewer records says little, and is shown with its numbers alone
 * @param figures in the order in which they are told
 */
record ServiceView(Instant at, LocalDate from, LocalDate to, String zone, int few, List<FigureView> figures) {

    /** A share of nine is moved by eleven points by a single record. */
    static final int FEW = 10;
}
