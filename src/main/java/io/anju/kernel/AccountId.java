package io.anju.kernel;

import java.util.UUID;

/** Identifies a login. */
public record AccountId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}
