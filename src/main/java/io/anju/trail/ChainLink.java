package io.anju.trail;

import io.anju.trail.TrailChain.Head;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seal with the entry under it, as they are found.
 *
 * @param content null where the entry is gone
 * @param redaction null where nobody claims to have taken something out
 */
record ChainLink(
        long seq,
        UUID entry,
        byte[] previous,
        byte[] hash,
        @Nullable SealedContent content,
        @Nullable Claim redaction) {

    /**
     * The last claim that the entry was redacted.
     *
     * @param kept the hash of what it still says
     * @param namedAt the position of the seal over the entry that says so, null if no sealed entry does
     */
    record Claim(byte[] kept, @Nullable Long namedAt) {}

    boolean follows(Head head) {
        return content != null
                && seq == head.seq() + 1
                && Arrays.equals(previous, head.hash())
                && (redaction == null
                        ? Arrays.equals(hash, content.hash(seq, head.hash()))
                        : holds(redaction, content));
    }

    /** What a redacted entry was cannot be checked any more, but what it is, and under which seal, can. */
    private boolean holds(Claim claim, SealedContent left) {
        return claim.namedAt() != null && claim.namedAt() > seq && Arrays.equals(claim.kept(), left.hash(seq, hash));
    }
}
