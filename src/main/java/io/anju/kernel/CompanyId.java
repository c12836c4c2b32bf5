package io.anju.kernel;

import java.util.UUID;

/** Identifies the property service company: the customer of a shared installation and the border no row ever crosses. */
public record CompanyId(UUID value) implements Id {

    /** A new id, later in order than every id this process made before. */
    public static CompanyId next() {
        return new CompanyId(Ids.next());
    }
}
