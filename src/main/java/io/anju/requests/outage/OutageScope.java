package io.anju.requests.outage;

import io.anju.kernel.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of where an outage is. A common space, such as a plant room, stands for all that it serves: the homes of what it
 * lies in, of a lift those of the whole entrance or building, but no other common space there.
 *
 * @param place everything in it; null for the whole project
 * @param floorFrom only what lies on these floors, both included; null for all
 * @param riser only units whose number ends so, as 03 of 1803 (立管); null for all
 */
record OutageScope(
        @Nullable UUID place,
        @Nullable @Min(-20) @Max(300) Integer floorFrom,
        @Nullable @Min(-20) @Max(300) Integer floorTo,
        @Nullable @Pattern(regexp = "[0-9A-Za-z]{1,6}") String riser) {

    static final int MOST = 50;

    /** Refuses ({@code floors-invalid}, {@code place-missing}) parts that make no sense. */
    static void check(List<OutageScope> scopes) {
        for (var scope : scopes) {
            if ((scope.floorFrom == null) != (scope.floorTo == null)
                    || scope.floorFrom != null && scope.floorTo != null && scope.floorFrom > scope.floorTo) {
                throw Refused.field("places", "floors-invalid");
            }
            if (scope.place == null && (scope.floorFrom != null || scope.riser != null)) {
                throw Refused.field("places", "place-missing");
            }
        }
    }
}
