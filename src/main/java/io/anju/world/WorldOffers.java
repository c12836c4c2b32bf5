package io.anju.world;

import io.anju.kernel.AccountId;
import io.anju.workorders.WorkOrderEvent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At whom it rings just now, and for which work: the people of the world hear their phones. */
@Component
@ConditionalOnProperty(name = "anju.world", havingValue = "demo")
class WorldOffers {

    private final Map<UUID, AccountId> ringing = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> orders = new ConcurrentHashMap<>();

    @EventListener
    void on(WorkOrderEvent event) {
        orders.put(event.origin().id(), event.workOrder().value());
        switch (event) {
            case WorkOrderEvent.Offered offered ->
                ringing.put(offered.workOrder().value(), offered.account());
            case WorkOrderEvent.Accepted accepted ->
                ringing.remove(accepted.workOrder().value());
            case WorkOrderEvent.OfferDeclined declined ->
                ringing.remove(declined.workOrder().value());
            case WorkOrderEvent.OfferExpired expired ->
                ringing.remove(expired.workOrder().value());
            default -> {
                // no phone begins or ceases to ring
            }
        }
    }

    /** Who is asked about this order; empty if nobody is. */
    Optional<AccountId> asked(UUID workOrder) {
        return Optional.ofNullable(ringing.get(workOrder));
    }

    /** The work that a request led to, null if there is none. */
    @Nullable
    UUID order(UUID request) {
        return orders.get(request);
    }
}
