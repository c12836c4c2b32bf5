package io.anju.deadlines;

import io.anju.deadlines.ClockEntry.Kind;
import io.anju.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a subject, before it is written into the history of each clock that it touches. */
record Fact(
        Kind kind,
        Instant at,
        @Nullable Term term,
        @Nullable PauseReason reason,
        @Nullable WhoseTime whose,
        @Nullable String note) {

    static Fact of(Kind kind, Instant at) {
        return new Fact(kind, at, null, null, null, null);
    }

    static Fact noted(Kind kind, Instant at, @Nullable String note) {
        return new Fact(kind, at, null, null, null, note);
    }

    static Fact promised(Kind kind, Instant startsAt, Term term, @Nullable String note) {
        return new Fact(kind, startsAt, term, null, null, note);
    }

    ClockEntry entry(UUID company, UUID clock, @Nullable String author) {
        return new ClockEntry(company, Ids.next(), clock, kind, at, term, reason, whose, note, author);
    }
}
