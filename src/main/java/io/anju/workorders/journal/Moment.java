package io.anju.workorders.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something happened and when we heard of it. A phone may say a time of its own (it may have been offline), but
 * never later than now and never earlier than the order's last step.
 *
 * @param at the event's own time, as far as believed
 * @param enteredAt when the server learned of it
 * @param said what the caller claimed, null where nothing was claimed
 */
public record Moment(
        Instant at, Instant enteredAt, @Nullable Instant said) {

    static Moment now(Instant now) {
        return new Moment(now, now, null);
    }

    /**
     * The claimed time, held between the last step and now; without a claim it is now. Where the clock was turned back
     * behind the last step, things happen at that step's time until the clock has caught up.
     */
    public static Moment claimed(@Nullable Instant said, Instant now, Instant lastStep) {
        var heard = now.isBefore(lastStep) ? lastStep : now;
        var at = said == null || said.isAfter(heard) ? heard : said;
        return new Moment(at.isBefore(lastStep) ? lastStep : at, heard, said);
    }

    /** Whether the claim could not be believed as it stood. */
    boolean corrected() {
        return said != null && !said.equals(at);
    }
}
