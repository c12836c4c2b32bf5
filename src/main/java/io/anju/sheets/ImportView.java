package io.anju.sheets;

import io.anju.kernel.AccountId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a register.
 *
 * @param columns keys in the order of the file's layout
 * @param account who brought it, null for the product itself
 * @param faulty lines that cannot be taken as they are
 * @param closedAt when it was taken or dropped
 * @param undone records that went when it was taken back
 * @param taken lines that went into the register; null while open and where the file was dropped
 */
record ImportView(
        ImportId id,
        String kind,
        ProjectId project,
        String fileName,
        State state,
        List<String> columns,
        int lines,
        int faulty,
        @Nullable Integer taken,
        @Nullable AccountId account,
        String by,
        Instant at,
        @Nullable Instant closedAt,
        @Nullable Integer undone) {

    enum State {
        OPEN,
        TAKEN,
        DROPPED,
        /** Taken, and then taken back as far as possible. */
        UNDONE
    }
}
