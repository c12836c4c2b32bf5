package io.anju.people;

/** What somebody has to do with a unit. All are served alike; who may decide about the unit differs. */
public enum Relation {
    OWNER(true),
    CO_OWNER(true),
    /** Lives or works there without a lease of their own. */
    OCCUPIER(false),
    LESSEE(true),
    FAMILY(false),
    STAFF_OF_LESSEE(false);

    private final boolean decides;

    Relation(boolean decides) {
        this.decides = decides;
    }

    /** Whether the person may commit the household to something, such as a quote. */
    public boolean decides() {
        return decides;
    }
}
