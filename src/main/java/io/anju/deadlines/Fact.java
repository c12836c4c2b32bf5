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
        @Nullable String note,
        @Nullable String by,
        TargetTerm.@Nullable Source source) {

    static Fact of(Kind kind, Instant at) {
        return new Fact(kind, at, null, null, null, null, null, null);
    }

    static Fact noted(Kind kind, Instant at, @Nullable String note) {
        return new Fact(kind, at, null, null, null, note, null, null);
    }

    static Fact promised(Kind kind, Instant startsAt, Term term, @Nullable String note) {
        return new Fact(kind, startsAt, term, null, null, note, null, null);
    }

    static Fact paused(Instant at, Pause pause) {
        return new Fact(Kind.PAUSED, at, null, pause.reason(), pause.whose(), pause.note(), pause.by(), null);
    }

    /** The same, as somebody said it. */
    Fact by(@Nullable String author) {
        return new Fact(kind, at, term, reason, whose, note, author, source);
    }

    /** The same, as a line of published terms gave it; null where none did. */
    Fact from(TargetTerm.@Nullable Source line) {
        return new Fact(kind, at, term, reason, whose, note, by, line);
    }

    ClockEntry entry(UUID company, UUID clock) {
        return new ClockEntry(
                company,
                Ids.next(),
                clock,
                kind,
                at,
                term,
                reason,
                whose,
                note,
                by,
                source == null ? null : source.version(),
                source == null ? null : source.line());
    }
}
