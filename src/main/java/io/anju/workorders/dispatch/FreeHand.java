package io.anju.workorders.dispatch;

import io.anju.deadlines.Priority;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether work lies until the first fit person has free hands, instead of being given to somebody busy at once. Danger to
 * life never lies.
 *
 * @param waitPercent how much of the time between the report and the promised arrival it may lie, 0 to 100; 0 for not at all;
 *     never so long that nobody could accept it in time
 * @param turnsWays whether an emergency (P2) may be given to somebody under way to what can wait (P3 to P5), who turns back
 */
public record FreeHand(int waitPercent, boolean turnsWays) {

    /** However late the promise is: whoever reported something wants to know who comes. */
    public static final Duration LONGEST = Duration.ofHours(2);

    /** What holds until a project says otherwise. */
    public static final FreeHand USUAL = new FreeHand(50, true);

    /** Given out at once, whatever people have in hand. */
    public static final FreeHand NO_WAITING = new FreeHand(0, false);

    /** Refuses a share that is none. */
    public FreeHand {
        if (waitPercent < 0 || waitPercent > 100) {
            throw new IllegalArgumentException("percent to wait: " + waitPercent);
        }
    }

    /** Whether work of this priority may lie. */
    public boolean waitsFor(Priority priority) {
        return waitPercent > 0 && priority != Priority.P1;
    }

    /**
     * Until when work may lie that nobody free can do: whatever was promised can still be kept then. Never before {@code from}.
     *
     * @param from when it was reported or given back
     * @param arriveBy when somebody has to be there, null where nothing was promised
     * @param askBy when somebody has to be asked so that a yes still comes in time, null where nothing was promised
     */
    public Instant until(Instant from, @Nullable Instant arriveBy, @Nullable Instant askBy) {
        var latest = from.plus(LONGEST);
        if (arriveBy != null) {
            latest = earlier(latest, from.plus(share(Duration.between(from, arriveBy))));
        }
        if (askBy != null) {
            latest = earlier(latest, askBy);
        }
        return latest.isBefore(from) ? from : latest;
    }

    private Duration share(Duration time) {
        return time.multipliedBy(waitPercent).dividedBy(100);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether the person could begin with work of this priority now. */
    boolean isFree(Workload workload, Priority priority) {
        var first = workload.nextUp();
        if (first != null && first.compareTo(priority) <= 0) {
            return false;
        }
        var busyWith = workload.busyWith();
        return busyWith == null
                || turnsWays && priority == Priority.P2 && !workload.onSite() && busyWith.compareTo(Priority.P2) > 0;
    }
}
