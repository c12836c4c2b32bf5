package io.anju.kernel;

import java.time.Instant;

/** News of one company. Listeners run inside that company's scope and take the time from here, never from a clock. */
public interface CompanyEvent {

    /** Whose news it is. */
    CompanyId company();

    /** When it happened, which may lie before it was entered. */
    Instant occurredAt();
}
