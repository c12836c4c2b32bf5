package io.anju.estate.plans;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A place on a plan.
 *
 * @param x from the left edge of the picture, 0 to 1
 * @param y from its upper edge, 0 to 1
 */
record Pin(
        @NotNull UUID place,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal x,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal y) {}
