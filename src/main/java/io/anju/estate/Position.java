package io.anju.estate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A point on the earth in degrees (WGS 84).
 *
 * @param latitude -90 to 90
 * @param longitude -180 to 180
 */
public record Position(
        @NotNull @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @NotNull @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {

    private static final double EARTH_METRES = 6_371_000;
    private static final int DECIMALS = 6;

    /** A point from what a device says. */
    public static Position of(double latitude, double longitude) {
        return new Position(rounded(latitude), rounded(longitude));
    }

    /** Metres along the earth to the other point, good to half a percent. */
    public double metresTo(Position other) {
        var from = Math.toRadians(latitude.doubleValue());
        var to = Math.toRadians(other.latitude.doubleValue());
        var east = Math.toRadians(other.longitude.doubleValue() - longitude.doubleValue()) / 2;
        var north = (to - from) / 2;
        var chord = Math.pow(Math.sin(north), 2) + Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
