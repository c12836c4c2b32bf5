package io.anju.workforce.plan;

import io.anju.workforce.StaffId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like of a day.
 *
 * @param shift null for the whole day
 * @param wanted whether they would like to stand it; else they would rather not
 */
record RosterWish(
        UUID id,
        StaffId staff,
        String name,
        LocalDate day,
        @Nullable UUID shift,
        boolean wanted,
        @Nullable String words,
        String enteredBy) {}
