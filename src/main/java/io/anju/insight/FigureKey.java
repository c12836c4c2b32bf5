package io.anju.insight;

import org.jspecify.annotations.Nullable;

/** The figures: what each counts, by which date, and what is usual in the trade. */
enum FigureKey {
    /** Requests with an open promise; met are those that are late with none. */
    OPEN(FigureSource.OPEN_REQUESTS, Basis.NOW, Better.LOWER, null),
    /** Open promises to accept; met are those still in time. */
    OPEN_ACCEPT(FigureSource.OPEN_CLOCKS, Basis.NOW, Better.LOWER, null),
    OPEN_ARRIVE(FigureSource.OPEN_CLOCKS, Basis.NOW, Better.LOWER, null),
    OPEN_RESTORE(FigureSource.OPEN_CLOCKS, Basis.NOW, Better.LOWER, null),
    OPEN_HANDLE(FigureSource.OPEN_CLOCKS, Basis.NOW, Better.LOWER, null),
    /** Kept promises among those that were due; an open one that is overdue was not kept. */
    ON_TIME_ACCEPT(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, 0.95),
    ON_TIME_ARRIVE(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, 0.98),
    ON_TIME_RESTORE(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, 0.95),
    ON_TIME_HANDLE(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, 1.0),
    /** Ended as solved among the ended; withdrawn, cancelled, merged and merely recorded ones are left out. */
    SOLVED(FigureSource.ENDED_REQUESTS, Basis.ENDED, Better.HIGHER, null),
    /** Ended after somebody had called them up again, among the same ones. */
    REOPENED(FigureSource.REOPENED_REQUESTS, Basis.ENDED, Better.LOWER, 0.02),
    /** All that was reported, whatever became of it; a number without a share. */
    REPORTED(FigureSource.REPORTED_REQUESTS, Basis.REPORTED, Better.NEITHER, null),
    /** All that came to an end, in whatever way; a number without a share. */
    ENDED(FigureSource.ENDED_REQUESTS, Basis.ENDED, Better.NEITHER, null),
    /** Answered while the reporter was still there, among all reported; merged and recorded ones are left out. */
    FIRST_CONTACT(FigureSource.REPORTED_REQUESTS, Basis.REPORTED, Better.HIGHER, null),
    /** Ratings of 4 and 5 among all ratings (Q-04, top-2-box). */
    SATISFACTION(FigureSource.RATINGS, Basis.RATED, Better.HIGHER, 0.90),
    /** Follow-ups done among those due (S-09). */
    FOLLOW_UPS(FigureSource.FOLLOW_UPS, Basis.DUE, Better.HIGHER, 1.0),
    ON_TIME_DISPATCH(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, null),
    ON_TIME_TEMPORARY_FIX(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, null),
    ON_TIME_REPLY(FigureSource.DUE_CLOCKS, Basis.DUE, Better.HIGHER, null),
    /** Calls back that were made in time; {@link #FOLLOW_UPS} counts those that were made at all. */
    ON_TIME_FOLLOW_UP(FigureSource.CALL_BACK_CLOCKS, Basis.DUE, Better.HIGHER, null),
    /** Offers that somebody said no to, among those that were answered or ran out. */
    OFFERS_DECLINED(FigureSource.OFFERS, Basis.OFFERED, Better.LOWER, null),
    /** Offers that ran out without an answer, among the same ones. */
    OFFERS_UNANSWERED(FigureSource.OFFERS, Basis.OFFERED, Better.LOWER, null),
    /** Orders that were offered more than once, among those that were offered at all. */
    OFFERED_AGAIN(FigureSource.SEARCHES, Basis.OPENED, Better.LOWER, null),
    /** Orders that came to the team's lead, among those that somebody was looked for. */
    TO_LEAD(FigureSource.SEARCHES, Basis.OPENED, Better.LOWER, null),
    /** Orders that came into the pool, among the same ones. */
    TO_POOL(FigureSource.SEARCHES, Basis.OPENED, Better.LOWER, null),
    /** Orders for which the desk had to call, among the same ones. */
    TO_DESK(FigureSource.SEARCHES, Basis.OPENED, Better.LOWER, null);

    /** The date by which a record falls into a span. */
    enum Basis {
        NOW,
        DUE,
        ENDED,
        REPORTED,
        RATED,
        /** When somebody was asked. */
        OFFERED,
        /** When the work order was opened. */
        OPENED
    }

    /** Which way is good. */
    enum Better {
        HIGHER,
        LOWER,
        /** A plain number: there is nothing to be met. */
        NEITHER
    }

    private final FigureSource source;
    private final Basis basis;
    private final Better better;
    private final @Nullable Double target;

    FigureKey(FigureSource source, Basis basis, Better better, @Nullable Double target) {
        this.source = source;
        this.basis = basis;
        this.better = better;
        this.target = target;
    }

    /** Whether its members are promises with a time. */
    boolean isPromise() {
        return source == FigureSource.DUE_CLOCKS || source == FigureSource.CALL_BACK_CLOCKS;
    }

    FigureSource source() {
        return source;
    }

    Basis basis() {
        return basis;
    }

    Better better() {
        return better;
    }

    /** The usual target as a share; null where the trade knows none. */
    @Nullable
    Double target() {
        return target;
    }
}
