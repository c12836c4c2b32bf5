package io.anju.deadlines;

import io.anju.deadlines.ClockEntry.Kind;
import io.anju.deadlines.LadderStep.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a clock once more, written plainly and slowly: it walks minute by minute and shares no code with the
 * product. Minutes count from an arbitrary midnight.
 */
final class SlowClock {

    static final int NEVER = Integer.MIN_VALUE;
    private static final int HORIZON = 60 * 24 * 60;

    /** Something that happened in a minute; {@code reason} tells pauses apart. */
    record Event(Kind kind, int minute, int reason) {}

    private final int start;
    private final int allowed;
    private final int warning;
    private final boolean fixed;
    private final IntPredicate counts;
    private final List<Event> events;

    /**
     * @param counts whether the minute after this one counts for the term
     * @param fixed whether no hold moves the promise
     */
    SlowClock(int start, int allowed, int percent, boolean fixed, IntPredicate counts, List<Event> asEntered) {
        this.start = start;
        this.allowed = allowed;
        this.warning = allowed * percent / 100;
        this.fixed = fixed;
        this.counts = counts;
        this.events = new ArrayList<>(asEntered);
        this.events.sort(Comparator.comparing(Event::minute));
    }

    /** What the walk found, each a minute or {@link #NEVER}. */
    record Verdict(int due, int warn, int missed, int warned, int pausedMinutes, int stopped, int cancelled) {}

    Verdict judge(int now) {
        var due = allowed <= 0 ? start + allowed : usedUp(allowed);
        var warn = allowed <= 0 ? NEVER : usedUp(warning);
        var stopped = endedBy(Kind.STOPPED);
        var cancelled = endedBy(Kind.CANCELLED);
        var end = stopped != NEVER ? stopped : cancelled != NEVER ? cancelled : now;
        var late = due != NEVER && end > due;
        if (stopped == NEVER && allowed <= 0 && end >= start) {
            late = true;
        }
        return new Verdict(
                due,
                warn,
                late ? Math.max(due, start) : NEVER,
                warn != NEVER && end > warn ? warn : NEVER,
                pausedMinutes(),
                stopped,
                cancelled);
    }

    /** A level of a ladder: how it is reached and the number that belongs to it. */
    record Rung(Trigger trigger, int amount) {}

    /**
     * The minutes of the levels, up to the first that is not known. No level comes before the one below it.
     *
     * @param answers minutes at which somebody answered
     */
    List<Integer> climb(List<Rung> rungs, List<Integer> answers) {
        var levels = new ArrayList<Integer>();
        for (var rung : rungs) {
            var below = levels.isEmpty() ? NEVER : levels.getLast();
            var minute = reached(rung, below, answers);
            if (minute == NEVER) {
                return levels;
            }
            levels.add(Math.max(below, minute));
        }
        return levels;
    }

    private int reached(Rung rung, int below, List<Integer> answers) {
        var due = allowed <= 0 ? start + allowed : usedUp(allowed);
        return switch (rung.trigger()) {
            case PERCENT -> allowed <= 0 ? start : usedUp(allowed * rung.amount() / 100);
            case BEFORE_DUE -> allowed <= 0 ? start : usedUp(Math.max(0, allowed - rung.amount()));
            case AFTER_DUE -> due == NEVER ? NEVER : due + rung.amount();
            case UNANSWERED -> {
                var minute = (below == NEVER ? start : below) + rung.amount();
                for (var answer : answers) {
                    minute = minute != NEVER && answer <= minute ? NEVER : minute;
                }
                yield minute;
            }
        };
    }

    private int usedUp(int allowance) {
        var used = 0;
        for (var minute = start; minute < HORIZON; minute++) {
            var held = !fixed && held(minute);
            if (used == allowance && !held) {
                return minute;
            }
            if (held && nothingFollows(minute)) {
                return NEVER;
            }
            if (!held && counts.test(minute)) {
                used++;
            }
        }
        return NEVER;
    }

    private static Party holder(int minute, List<Handed> hands) {
        var last = new Handed(NEVER, Party.DESK);
        for (var hand : hands) {
            last = hand.minute() <= minute && hand.minute() >= last.minute() ? hand : last;
        }
        return last.party();
    }

    private boolean nothingFollows(int minute) {
        return events.isEmpty() || events.getLast().minute() <= minute;
    }

    /** In whose hands something was from a minute on. */
    record Handed(int minute, Party party) {}

    /** What every minute from the start to the end counted as, or to {@code now}, a pause by its reason; and whose it was. */
    List<String> tell(int now, List<Handed> hands) {
        var ended = stateAfter(Integer.MAX_VALUE).ended();
        var told = new ArrayList<String>();
        for (var minute = start; minute < (ended == null ? now : Math.min(now, ended.minute())); minute++) {
            var state = stateAfter(minute);
            if (fixed || !held(minute)) {
                told.add(counts.test(minute) ? "RUNNING " + holder(minute, hands) : "CLOSED_HOURS");
            } else {
                told.add(
                        state.pause() == null
                                ? "STOPPED"
                                : "PAUSED " + state.pause().reason());
            }
        }
        return told;
    }

    /** Held while paused, and while ended if it is reopened later. */
    private boolean held(int minute) {
        var state = stateAfter(minute);
        return state.pause() != null || (state.ended() != null && reopenedAfter(state.endedIndex()));
    }

    private boolean reopenedAfter(int index) {
        return IntStream.range(index + 1, events.size())
                .anyMatch(later -> events.get(later).kind() == Kind.REOPENED);
    }

    private int endedBy(Kind kind) {
        var last = stateAfter(Integer.MAX_VALUE);
        return last.ended() != null && last.ended().kind() == kind
                ? last.ended().minute()
                : NEVER;
    }

    /** Minutes of pauses that are over. */
    private int pausedMinutes() {
        var open = stateAfter(Integer.MAX_VALUE).pause();
        var last = open != null
                ? open.minute()
                : events.isEmpty() ? start : events.getLast().minute();
        return (int) IntStream.range(start, last)
                .filter(minute -> stateAfter(minute).pause() != null)
                .count();
    }

    private record State(@Nullable Event pause, @Nullable Event ended, int endedIndex) {}

    private State stateAfter(int minute) {
        var state = new State(null, null, -1);
        for (var index = 0; index < events.size() && events.get(index).minute() <= minute; index++) {
            state = step(state, events.get(index), index);
        }
        return state;
    }

    private static State step(State state, Event event, int index) {
        return switch (event.kind()) {
            case PAUSED -> {
                var same = state.pause() != null && state.pause().reason() == event.reason();
                yield state.ended() != null || same ? state : new State(event, null, -1);
            }
            case RESUMED -> new State(null, state.ended(), state.endedIndex());
            case STOPPED, CANCELLED -> state.ended() != null ? state : new State(null, event, index);
            case REOPENED -> state.ended() == null ? state : new State(null, null, -1);
            case STARTED, MOVED -> throw new IllegalArgumentException("not walked: " + event);
        };
    }
}
