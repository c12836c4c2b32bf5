package io.anju.workforce.swap;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as a screen shows it.
 *
 * @param other null while anybody who fits may come forward
 * @param theirs what the colleague gives for it; null for a substitute
 * @param forLeave whether leave made it necessary
 * @param mine whether the reader asked
 * @param can what the reader may do with it now
 */
record SwapView(
        UUID id,
        ProjectId project,
        SwapState state,
        StaffId asker,
        String askerName,
        @Nullable StaffId other,
        @Nullable String otherName,
        SwapQueries.SwapTurn turn,
        SwapQueries.@Nullable SwapTurn theirs,
        boolean forLeave,
        boolean mine,
        List<SwapStep> steps,
        List<Verb> can) {

    /** What can be done with an exchange. */
    enum Verb {
        AGREE,
        DECLINE,
        WITHDRAW,
        APPROVE,
        REFUSE
    }

    static SwapView of(SwapQueries.SwapRow row, List<SwapStep> steps, boolean mine, List<Verb> can) {
        var swap = row.swap();
        return new SwapView(
                swap.id(),
                swap.project(),
                swap.state(),
                swap.asker(),
                row.asker(),
                swap.other(),
                row.other(),
                row.turn(),
                row.theirs(),
                swap.leave() != null,
                mine,
                steps,
                can);
    }
}
