package io.anju.requests;

/** The way a report came in; all lead to the same life. */
public enum ReportChannel {
    PHONE,
    COUNTER,
    EMAIL,
    /** Written on paper while the product was not at hand, entered later. */
    PAPER,
    /** The page of a resident with an account. */
    ONLINE,
    /** The page behind a scanned label, without an account. */
    QR,
    /** A request history from a file. */
    IMPORT;

    /** Whether somebody of the staff typed it in. */
    public boolean isByStaff() {
        return switch (this) {
            case PHONE, COUNTER, EMAIL, PAPER -> true;
            case ONLINE, QR, IMPORT -> false;
        };
    }
}
