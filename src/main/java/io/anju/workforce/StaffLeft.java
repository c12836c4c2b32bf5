package io.anju.workforce;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody no longer works here or may no longer sign in: open work must go to another. */
public record StaffLeft(
        CompanyId company,
        Instant occurredAt,
        StaffId staff,
        @Nullable AccountId account) implements CompanyEvent {}
