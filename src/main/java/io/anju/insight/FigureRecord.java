package io.anju.insight;

import io.anju.deadlines.PartyTime;
import io.anju.deadlines.Priority;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that a figure counts; it opens the request.
 *
 * @param title left out for readers who may not read requests there, and of complaints for those who may not know who
 *     complained
 * @param person who answers for it, for readers of work orders
 * @param at the instant by which it falls into the span
 * @param met whether it went well; absent if it is left out of the share
 * @param seconds how long it took without pauses
 * @param minutes whose the time of a promise that has ended was; null for other records
 * @param comment what was written with a rating, for whoever may read the title
 */
record FigureRecord(
        UUID request,
        String number,
        @Nullable String title,
        UUID project,
        RequestKind kind,
        String category,
        @Nullable Priority priority,
        RequestState state,
        @Nullable String placeCode,
        @Nullable String person,
        @Nullable UUID workOrder,
        Instant at,
        @Nullable Boolean met,
        @Nullable Double seconds,
        @Nullable Integer score,
        @Nullable List<PartyTime> minutes,
        @Nullable String comment) {

    FigureRecord saying(@Nullable String words) {
        return new FigureRecord(
                request, number, title, project, kind, category, priority, state, placeCode, person, workOrder, at, met,
                seconds, score, minutes, words);
    }

    FigureRecord whose(@Nullable List<PartyTime> times) {
        return new FigureRecord(
                request, number, title, project, kind, category, priority, state, placeCode, person, workOrder, at, met,
                seconds, score, times, comment);
    }
}
