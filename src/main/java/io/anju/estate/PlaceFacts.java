package io.anju.estate;

import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a place.
 *
 * @param code what people call it, unique in the project; spelled in capitals
 * @param name in full
 * @param floor number of a floor, basements negative, never 0; only floors have one of their own
 * @param common whether it belongs to all owners together
 * @param liability who answers, where it is not what {@code common} suggests; never WARRANTY, which has a date
 * @param warrantyUntil last day of the developer's warranty; only of buildings
 * @param travelMinutes way of the technicians to it, 0 to 600; only of buildings
 */
public record PlaceFacts(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Min(-20) @Max(300) Integer floor,
        @Nullable @Valid Area area,
        boolean common,
        @Nullable LiabilityHint liability,
        @Nullable LocalDate warrantyUntil,
        @Nullable @Valid Position position,
        @Nullable @Min(0) @Max(600) Integer travelMinutes) {

    /** Only code and name; the rest as is usual for the kind. */
    public static PlaceFacts of(PlaceKind kind, String code, String name) {
        return new PlaceFacts(code, name, null, null, kind != PlaceKind.UNIT, null, null, null, null);
    }

    /** Refuses what does not go with the kind of place. */
    public void check(PlaceKind kind) {
        if ((kind == PlaceKind.FLOOR) != (floor != null) || floor != null && floor == 0) {
            throw Refused.field("floor", floor == null ? "not-null" : "floor-invalid");
        }
        if (kind != PlaceKind.BUILDING && warrantyUntil != null) {
            throw Refused.field("warrantyUntil", "only-buildings");
        }
        if (kind != PlaceKind.BUILDING && travelMinutes != null) {
            throw Refused.field("travelMinutes", "only-buildings");
        }
        if (liability == LiabilityHint.WARRANTY) {
            throw Refused.field("liability", "warranty-has-a-date");
        }
    }
}
