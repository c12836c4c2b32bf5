package io.anju.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What checking a company's chain found.
 *
 * @param sealedHead hash of the last seal in hexadecimal digits, null before the first; worth noting outside the database,
 *     because a chain that lost its end still fits together
 * @param sealedCount seals in the chain
 * @param unsealed entries that wait for the sealer
 * @param redacted sealed entries from which names were taken since, each of them named by a later seal
 * @param firstBroken the first entry that was altered, removed, put in or redacted by nobody; null where the chain is whole
 */
public record TrailVerification(
        @Nullable String sealedHead,
        long sealedCount,
        long unsealed,
        long redacted,
        @Nullable BrokenSeal firstBroken) {

    /** Where the chain breaks: the position, and the entry that belongs there. */
    public record BrokenSeal(long seq, UUID entry) {}
}
