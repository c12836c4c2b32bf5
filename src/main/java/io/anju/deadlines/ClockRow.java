package io.anju.deadlines;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is stored; the components are the columns.
 *
 * @param judgedUntil up to when the scanner or a stop has judged it
 * @param lastEntryAt the latest instant in its history
 * @param name what it is called where it is escalated; null for a clock that is not
 * @param neverAccount who is never told of it
 */
record ClockRow(
        UUID companyId,
        UUID id,
        String subjectType,
        UUID subjectId,
        Target target,
        ProjectId projectId,
        @Nullable AccountId accountId,
        @Nullable UUID teamId,
        int warnPercent,
        Term term,
        Instant startsAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant nextAt,
        @Nullable Instant warnedAt,
        @Nullable Instant missedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant pausedAt,
        @Nullable PauseReason pauseReason,
        @Nullable WhoseTime whose,
        long pausedSeconds,
        @Nullable Long remainingSeconds,
        @Nullable Instant judgedUntil,
        Instant lastEntryAt,
        @Nullable Priority priority,
        @Nullable String name,
        @Nullable AccountId neverAccount) {

    /** A clock that has just started. */
    static ClockRow started(UUID company, UUID id, StartClock start, Reckoning reckoning) {
        return reckoned(
                company,
                id,
                start.subject(),
                start.target(),
                start.project(),
                start.responsible(),
                start.warnPercent(),
                reckoning,
                null,
                start.startsAt(),
                start.escalating());
    }

    /**
     * The same clock after something more became known.
     *
     * @param percent when to warn from now on
     */
    ClockRow after(ClockEntry entry, Reckoning reckoning, int percent) {
        var ended = reckoning.life().endedAt();
        var judged = ended == null || (judgedUntil != null && judgedUntil.isAfter(ended)) ? judgedUntil : ended;
        var last = entry.isTerm() || lastEntryAt.isAfter(entry.at()) ? lastEntryAt : entry.at();
        return reckoned(
                companyId,
                id,
                subject(),
                target,
                projectId,
                responsible(),
                percent,
                reckoning,
                judged,
                last,
                escalating());
    }

    /** The same clock reckoned anew, as after a change of the calendar. */
    ClockRow reckonedAnew(Reckoning reckoning) {
        return reckoned(
                companyId,
                id,
                subject(),
                target,
                projectId,
                responsible(),
                warnPercent,
                reckoning,
                judgedUntil,
                lastEntryAt,
                escalating());
    }

    /** Whether both stand the same way, so that nothing new was learnt. */
    boolean saysTheSameAs(ClockRow other) {
        return term.equals(other.term)
                && warnPercent == other.warnPercent
                && view(startsAt).equals(other.view(startsAt));
    }

    /** Whether this falls due before the other does, but not by {@code at} already; while paused, by what is left. */
    boolean isSoonerThan(ClockRow other, Instant at) {
        if (dueAt != null && other.dueAt != null) {
            return dueAt.isBefore(other.dueAt) && dueAt.isAfter(at);
        }
        return remainingSeconds != null
                && other.remainingSeconds != null
                && remainingSeconds > 0
                && remainingSeconds < other.remainingSeconds;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    Responsible responsible() {
        return new Responsible(accountId, teamId);
    }

    @Nullable
    Escalating escalating() {
        return name == null ? null : new Escalating(priority, name, neverAccount);
    }

    boolean hasEnded() {
        return stoppedAt != null || cancelledAt != null;
    }

    ClockView view(Instant now) {
        return new ClockView(
                id,
                target,
                state(now),
                startsAt,
                dueAt,
                warnAt,
                stoppedAt,
                missedAt,
                warnedAt,
                cancelledAt,
                pausedSeconds,
                pausedAt,
                pauseReason,
                whose,
                remainingSeconds,
                responsible());
    }

    private ClockState state(Instant now) {
        if (cancelledAt != null) {
            return ClockState.CANCELLED;
        }
        if (stoppedAt != null) {
            return missedAt == null ? ClockState.KEPT : ClockState.KEPT_LATE;
        }
        if (missedAt != null) {
            return ClockState.MISSED;
        }
        if (remainingSeconds != null) {
            return ClockState.PAUSED;
        }
        if (warnedAt != null) {
            return ClockState.WARNED;
        }
        return now.isBefore(startsAt) ? ClockState.NOT_STARTED : ClockState.RUNNING;
    }

    private static ClockRow reckoned(
            UUID company,
            UUID id,
            SubjectRef subject,
            Target target,
            ProjectId project,
            Responsible responsible,
            int warnPercent,
            Reckoning reckoning,
            @Nullable Instant judged,
            Instant last,
            @Nullable Escalating escalating) {
        var life = reckoning.life();
        var pause = Optional.ofNullable(life.pause()).map(Hold::pause);
        return new ClockRow(
                company,
                id,
                subject.type(),
                subject.id(),
                target,
                project,
                responsible.account(),
                responsible.team(),
                warnPercent,
                life.term(),
                life.startsAt(),
                reckoning.dueAt(),
                reckoning.warnAt(),
                reckoning.nextAt(judged),
                reckoning.warnedAt(judged).orElse(null),
                reckoning.missedAt(judged).orElse(null),
                life.stoppedAt(),
                life.cancelledAt(),
                pause.map(ClockEntry::at).orElse(null),
                pause.map(ClockEntry::reason).orElse(null),
                pause.map(ClockEntry::whose).orElse(null),
                reckoning.pausedFor().toSeconds(),
                Optional.ofNullable(reckoning.left()).map(Duration::toSeconds).orElse(null),
                judged,
                last,
                escalating == null ? null : escalating.priority(),
                escalating == null ? null : escalating.name(),
                escalating == null ? null : escalating.never());
    }
}
