package io.anju.workorders.policy;

import io.anju.workorders.offer.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reason with which people say no to an offer, and what it says about being asked again (拒单原因).
 *
 * @param code what programs compare; never changes
 * @param againMinutes after how many minutes the same person may be asked again for the same order; null for never
 * @param active whether it may still be chosen; an inactive one is only shown on old offers
 * @param version 0 for what holds until the company says otherwise
 */
public record DeclineReason(
        String code, String zh, String en, @Nullable Integer againMinutes, boolean active, int version) {

    /** The no of somebody who gives this reason at {@code at}, with what else was said. */
    public Refusal refusal(@Nullable String words, Instant at) {
        return new Refusal(
                words == null ? zh : words,
                code,
                againMinutes == null ? null : at.plus(Duration.ofMinutes(againMinutes)));
    }
}
