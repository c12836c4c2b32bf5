package io.anju.workforce;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a team of a project. */
public record TeamId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static TeamId next() {
        return new TeamId(Ids.next());
    }
}
