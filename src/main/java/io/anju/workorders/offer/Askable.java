package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.workforce.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose phone can ring.
 *
 * @param phone for the reminder by SMS, null where unknown
 */
public record Askable(
        StaffId staff,
        AccountId account,
        String name,
        @Nullable String phone) {}
