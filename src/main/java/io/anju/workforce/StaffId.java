package io.anju.workforce;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a member of staff. */
public record StaffId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static StaffId next() {
        return new StaffId(Ids.next());
    }
}
