package io.anju.estate;

import io.anju.kernel.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as other modules see it.
 *
 * @param code what people say, unique in the project
 * @param within names of the places around it, the building first
 * @param floor number of the floor it lies on, basements negative (B1 is -1), never 0; null if on none
 * @param publicSpace whether everybody may enter it, so that strangers may report it
 * @param liability who answers for it as long as no warranty does
 * @param warrantyUntil last day of the developer's warranty on its building
 * @param position its own, else its building's, else its project's
 * @param active false once it was taken out of use: nothing new may begin there
 */
public record PlaceSummary(
        PlaceId id,
        ProjectId project,
        @Nullable PlaceId parent,
        PlaceKind kind,
        String code,
        String name,
        List<String> within,
        @Nullable Integer floor,
        boolean publicSpace,
        LiabilityHint liability,
        @Nullable LocalDate warrantyUntil,
        @Nullable Position position,
        boolean active) {

    /** Who is likely to answer for a defect found on this day (S-06). */
    public LiabilityHint liabilityOn(LocalDate day) {
        return warrantyUntil != null && !day.isAfter(warrantyUntil) ? LiabilityHint.WARRANTY : liability;
    }
}
