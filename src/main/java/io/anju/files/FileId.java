package io.anju.files;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies an uploaded file. */
public record FileId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static FileId next() {
        return new FileId(Ids.next());
    }
}
