package io.anju.workforce;

import io.anju.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as other modules show them.
 *
 * @param phone masked, null where none is known
 * @param active false once the person has left or may no longer sign in
 */
public record StaffSummary(
        StaffId id,
        String name,
        @Nullable AccountId account,
        @Nullable String phone,
        boolean active) {}
