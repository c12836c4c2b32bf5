package io.anju.workorders;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.PlaceId;
import io.anju.estate.Position;
import org.jspecify.annotations.Nullable;

/** One move that happened: the row that makes a state trustworthy. */
record Step(Move move, WorkOrderState from, WorkOrderState to, Moment moment, Facts facts) {

    /**
     * What belongs to a step beyond its move.
     *
     * @param reason why, a code or words
     * @param whose whose time a pause is
     * @param note free words
     * @param proof what an arrival rests on
     * @param place where it was proven
     * @param position where the phone was
     */
    record Facts(
            @Nullable String reason,
            @Nullable WhoseTime whose,
            @Nullable String note,
            @Nullable ArrivalProof proof,
            @Nullable PlaceId place,
            @Nullable Position position) {

        static final Facts NONE = new Facts(null, null, null, null, null, null);

        static Facts because(@Nullable String reason) {
            return new Facts(reason, null, null, null, null, null);
        }

        static Facts noted(@Nullable String reason, @Nullable String note) {
            return new Facts(reason, null, note, null, null, null);
        }

        static Facts pause(PauseReason reason, WhoseTime whose, @Nullable String note) {
            return new Facts(reason.name(), whose, note, null, null, null);
        }
    }
}
