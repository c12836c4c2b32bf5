package io.anju.workorders.journal;

import io.anju.estate.PlaceId;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonId;
import io.anju.workforce.TeamId;
import io.anju.workorders.OpenWorkOrder;
import io.anju.workorders.Spot;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done: the part of a work order that stays as it was when it was opened. */
public record Task(
        String originType,
        UUID originId,
        @Nullable String originNumber,
        ProjectId projectId,
        @Nullable PlaceId placeId,
        @Nullable UUID planId,
        @Nullable Double pinX,
        @Nullable Double pinY,
        String title,
        @Nullable String detail,
        String category,
        @Nullable String skill,
        @Nullable TeamId teamId,
        boolean chargeable,
        Instant openedAt,
        @Nullable String customerName,
        @Nullable String customerPhone,
        @Nullable PersonId customerPerson) {

    static Task of(OpenWorkOrder order, Instant openedAt) {
        var customer = order.customer();
        var spot = order.spot();
        return new Task(
                order.origin().type(),
                order.origin().id(),
                order.originNumber(),
                order.project(),
                order.place(),
                spot == null ? null : spot.plan(),
                spot == null ? null : spot.x(),
                spot == null ? null : spot.y(),
                order.title().strip(),
                order.detail(),
                order.category(),
                order.skill(),
                order.team(),
                order.chargeable(),
                openedAt,
                customer == null ? null : customer.name(),
                customer == null ? null : customer.phone(),
                customer == null ? null : customer.person());
    }

    /** What the work was ordered for. */
    public SubjectRef origin() {
        return new SubjectRef(originType, originId);
    }

    /** Where on a plan it is; null where nobody marked it. */
    @Nullable
    public Spot spot() {
        return planId == null || pinX == null || pinY == null ? null : new Spot(planId, pinX, pinY);
    }

    /** Whether somebody in particular waits for the work and can confirm it. */
    public boolean hasCustomer() {
        return customerName != null;
    }
}
