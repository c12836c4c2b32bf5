package io.anju.workforce;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a contractor (外包单位). */
public record ContractorId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static ContractorId next() {
        return new ContractorId(Ids.next());
    }
}
