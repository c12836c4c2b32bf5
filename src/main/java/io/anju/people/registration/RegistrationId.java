package io.anju.people.registration;

import io.anju.kernel.Id;
import io.anju.kernel.Ids;
import java.util.UUID;

/** Identifies somebody's wish to be bound to a unit. */
record RegistrationId(UUID value) implements Id {

    static RegistrationId next() {
        return new RegistrationId(Ids.next());
    }
}
