package io.anju.estate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How much longer the way takes during some hours of the day.
 *
 * @param fromTime local time, included
 * @param toTime local time, excluded, later on the same day
 * @param factor on the plain travel time, 0.5 to 5
 */
@Table(schema = "estate", name = "travel_factor")
public record TravelFactor(
        @NotNull LocalTime fromTime,
        @NotNull LocalTime toTime,
        @NotNull @DecimalMin("0.5") @DecimalMax("5") BigDecimal factor) {

    boolean covers(LocalTime time) {
        return !time.isBefore(fromTime) && time.isBefore(toTime);
    }

    /** Whether some minute of the day belongs to both; hours that only touch do not overlap. */
    public boolean overlaps(TravelFactor other) {
        return fromTime.isBefore(other.toTime) && other.fromTime.isBefore(toTime);
    }
}
