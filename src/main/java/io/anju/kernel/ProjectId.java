package io.anju.kernel;

import java.util.UUID;

/** Identifies a managed property (项目). */
public record ProjectId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static ProjectId next() {
        return new ProjectId(Ids.next());
    }
}
