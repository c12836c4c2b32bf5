package io.anju.requests.journal;

import io.anju.deadlines.Priority;
import io.anju.requests.Impact;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the desk takes a matter for, at the intake and whenever it is classified anew.
 *
 * @param category code of the catalogue
 * @param priority null unless a repair
 * @param startsAt when the promised times begin to run (S-05)
 */
public record Assessment(
        RequestKind kind,
        String category,
        Impact impact,
        Urgency urgency,
        @Nullable Priority priority,
        Instant startsAt) {}
