package io.anju.standards;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies one version of a checklist. */
public record ChecklistVersionId(UUID value) implements Id {

    static ChecklistVersionId next() {
        return new ChecklistVersionId(Ids.next());
    }
}
