package io.anju.workforce.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a certificate still allows the work on a day. */
enum CertificateState {
    VALID,
    /** Ends within sixty days. */
    EXPIRING,
    EXPIRED;

    /** The first warning before the end, in days. */
    static final int FIRST_WARNING = 60;

    /**
     * The state on that day; a certificate is valid through its last day.
     *
     * @param end its last day, null for one without an end
     */
    static CertificateState on(LocalDate day, @Nullable LocalDate end) {
        if (end == null || end.isAfter(day.plusDays(FIRST_WARNING))) {
            return VALID;
        }
        return end.isBefore(day) ? EXPIRED : EXPIRING;
    }
}
