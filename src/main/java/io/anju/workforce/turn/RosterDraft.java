package io.anju.workforce.turn;

import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a pattern makes of a period, day by day for each person, before anything is written. */
record RosterDraft(List<DraftTurn> turns) {

    /**
     * A turn to be.
     *
     * @param clash what speaks against it; one with a clash is not written
     */
    record DraftTurn(
            StaffId staff,
            LocalDate day,
            UUID shift,
            @Nullable Clash clash) {}

    /** Those that nothing speaks against. */
    List<DraftTurn> clean() {
        return turns.stream().filter(turn -> turn.clash() == null).toList();
    }
}
