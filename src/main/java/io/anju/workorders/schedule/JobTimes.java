package io.anju.workorders.schedule;

import io.anju.deadlines.Priority;
import io.anju.workforce.Presence.Span;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a job of a day may begin. What a human pinned is fixed; what was agreed is kept or left out; what was only promised may be
 * late where it cannot be helped; everything else waits for the desk's hours, unless it is urgent.
 */
final class JobTimes {

    private static final Set<Priority> URGENT = EnumSet.of(Priority.P1, Priority.P2);

    /** What is late already should begin within so many minutes. */
    private static final int AT_ONCE = 60;

    private static final int AGREED = 5;

    private final DayFacts facts;
    private final int now;

    JobTimes(DayFacts facts) {
        this.facts = facts;
        now = Math.max(0, facts.minute(facts.now()));
    }

    /** The first and the last minute to begin. */
    record Bounds(int opens, int closes) {}

    /** Whether the job belongs to this day's plan at all. */
    boolean isToPlan(DayJob job) {
        if (!job.isOpen()) {
            return false;
        }
        var fixed = job.fixedAt();
        if (fixed != null) {
            return isToday(fixed);
        }
        var window = job.window();
        if (window != null && (!window.from().isBefore(facts.ends()) || isAgreedEarlier(window))) {
            return false;
        }
        var visit = job.visit();
        var today = facts.now().atZone(facts.zone()).toLocalDate();
        return visit == null || visit.day().equals(facts.day()) || visit.day().isBefore(today);
    }

    /** Whether the job may begin later than was promised rather than not at all. */
    boolean canBeLate(DayJob job) {
        return job.fixedAt() == null && agreed(job) == null && job.due() != null;
    }

    /** When it may begin if it may be so many minutes late. */
    Bounds of(DayJob job, int grace) {
        var fixed = job.fixedAt();
        if (fixed != null) {
            return new Bounds(facts.minute(fixed), facts.minute(fixed));
        }
        var agreed = agreed(job);
        if (agreed != null) {
            return new Bounds(Math.max(0, facts.minute(agreed.from())), facts.minute(agreed.to()));
        }
        var opens = URGENT.contains(job.priority()) ? 0 : opening();
        var closes = URGENT.contains(job.priority()) ? facts.minute(facts.ends()) : closing();
        var due = job.due();
        if (due == null || !due.isBefore(facts.ends())) {
            return new Bounds(opens, closes);
        }
        var promised = facts.minute(due) >= Math.max(now, opens) ? facts.minute(due) : Math.max(now, opens) + AT_ONCE;
        return new Bounds(opens, Math.min(closes, promised + grace));
    }

    /** What was agreed for this day; an agreement that passed unkept binds nobody any more. */
    @Nullable
    Span agreed(DayJob job) {
        var window = job.window();
        return window == null || window.to().isBefore(facts.begins()) ? null : window;
    }

    /** How much it hurts to leave it out: an agreement more than the same without. */
    int weight(DayJob job) {
        var usual = switch (job.priority()) {
            case P1 -> 16;
            case P2 -> 10;
            case P3 -> 5;
            case P4 -> 3;
            case P5 -> 1;
        };
        return agreed(job) == null ? usual : usual + AGREED;
    }

    /** An agreement that can still be kept on a day before this one. */
    private boolean isAgreedEarlier(Span window) {
        return window.to().isAfter(facts.now()) && !window.to().isAfter(facts.begins());
    }

    private boolean isToday(Instant at) {
        return !at.isBefore(facts.begins()) && at.isBefore(facts.ends());
    }

    /** The first minute of the desk; the end of a day on which it stays closed. */
    private int opening() {
        return facts.minute(
                facts.hours().isEmpty()
                        ? facts.ends()
                        : facts.hours().getFirst().from());
    }

    private int closing() {
        return facts.hours().isEmpty()
                ? -1
                : facts.minute(facts.hours().getLast().to());
    }
}
