package io.anju.estate.plans;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies a plan. */
record PlanId(UUID value) implements Id {

    static PlanId next() {
        return new PlanId(Ids.next());
    }
}
