package io.anju.workforce.swap;

import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, or the wish to be replaced.
 *
 * @param turn which the asker gives
 * @param other the colleague; null while anybody who fits may come forward
 * @param otherTurn which the colleague gives for it; null for a substitute
 * @param leave the leave that made it necessary
 * @param startsAt when the earlier of the turns begins: until then it can be settled
 */
record Swap(
        UUID id,
        ProjectId project,
        UUID turn,
        StaffId asker,
        @Nullable StaffId other,
        @Nullable UUID otherTurn,
        @Nullable UUID leave,
        SwapState state,
        Instant startsAt) {

    /** Refuses ({@code swap-settled}) unless it is in that state. */
    void require(SwapState wanted) {
        if (state != wanted) {
            throw Refused.conflict("swap-settled", Map.of("state", state.name()));
        }
    }

    /** Refuses ({@code swap-settled}) what is settled. */
    void requireOpen() {
        if (!state.open()) {
            throw Refused.conflict("swap-settled", Map.of("state", state.name()));
        }
    }

    /** Refuses ({@code turn-begun}) once the turn has begun. */
    void requireAhead(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw Refused.conflict("turn-begun");
        }
    }

    Swap with(StaffId colleague) {
        return new Swap(id, project, turn, asker, colleague, otherTurn, leave, state, startsAt);
    }

    boolean takesPart(@Nullable StaffId staff) {
        return staff != null && (staff.equals(asker) || staff.equals(other));
    }
}
