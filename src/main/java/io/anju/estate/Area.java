package io.anju.estate;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * A gross floor area (建筑面积) and how it is known.
 *
 * @param grossArea square metres
 * @param areaSource which paper or measurement says so (F-02)
 */
public record Area(
        @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
        BigDecimal grossArea,

        @NotNull AreaSource areaSource) {}
