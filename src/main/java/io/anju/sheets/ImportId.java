package io.anju.sheets;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a file on its way into a register. */
record ImportId(UUID value) implements Id {

    static ImportId next() {
        return new ImportId(Ids.next());
    }
}
