package io.anju.standards;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a checklist through all its versions. */
public record ChecklistId(UUID value) implements Id {

    static ChecklistId next() {
        return new ChecklistId(Ids.next());
    }
}
