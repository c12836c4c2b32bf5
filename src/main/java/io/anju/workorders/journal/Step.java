package io.anju.workorders.journal;

import io.anju.deadlines.PauseReason;
import io.anju.deadlines.WhoseTime;
import io.anju.estate.PlaceId;
import io.anju.estate.Position;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderState;
import org.jspecify.annotations.Nullable;

/** One move that happened: the row that makes a state trustworthy. */
public record Step(Move move, WorkOrderState from, WorkOrderState to, Moment moment, Facts facts) {

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
    public record Facts(
            @Nullable String reason,
            @Nullable WhoseTime whose,
            @Nullable String note,
            @Nullable ArrivalProof proof,
            @Nullable PlaceId place,
            @Nullable Position position) {

        public static final Facts NONE = new Facts(null, null, null, null, null, null);

        /** A step with its reason only. */
        public static Facts because(@Nullable String reason) {
            return new Facts(reason, null, null, null, null, null);
        }

        /** A step with a reason and words. */
        public static Facts noted(@Nullable String reason, @Nullable String note) {
            return new Facts(reason, null, note, null, null, null);
        }

        static Facts pause(PauseReason reason, WhoseTime whose, @Nullable String note) {
            return new Facts(reason.name(), whose, note, null, null, null);
        }
    }
}
