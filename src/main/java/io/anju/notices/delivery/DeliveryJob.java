package io.anju.notices.delivery;

import io.anju.database.CompanyScope;
import io.anju.notices.Channel;
import io.anju.notices.outlet.Outcome;
import io.anju.notices.outlet.Outlet;
import io.anju.notices.outlet.Parcel;
import io.anju.notices.settings.NoticeSettings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands over whatever is due by one channel, several at a time: one slow letter must not hold up the others. */
@Component
class DeliveryJob {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);
    static final int BATCH = 100;
    private static final int AT_A_TIME = 6;

    private final Deliveries deliveries;
    private final Courier courier;
    private final Composer composer;
    private final Map<Channel, Outlet> outlets;
    private final boolean idle;
    private final Clock clock;

    DeliveryJob(
            Deliveries deliveries,
            Courier courier,
            Composer composer,
            List<Outlet> outlets,
            NoticeSettings settings,
            Clock clock) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.composer = composer;
        this.outlets = outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity()));
        this.idle = settings.recordOnly();
        this.clock = clock;
    }

    /** One round over what is due by this channel now; returns how many it looked at. */
    int tick(Channel channel) {
        if (idle) {
            return 0;
        }
        var due = CompanyScope.<List<DeliveryId>, RuntimeException>asSystem(
                () -> deliveries.due(channel, clock.instant(), BATCH));
        var places = new Semaphore(AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var delivery : due) {
                places.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        CompanyScope.run(delivery.company(), () -> deliver(delivery));
                    } catch (RuntimeException e) {
                        LOG.error("delivery {} stays as it is until its lease ends", delivery.value(), e);
                    } finally {
                        places.release();
                    }
                });
            }
        }
        return due.size();
    }

    private void deliver(DeliveryId delivery) {
        courier.take(delivery.value()).ifPresent(parcel -> courier.settle(parcel, attempt(parcel)));
    }

    private Outcome attempt(Parcel parcel) {
        var outlet = outlets.get(parcel.channel());
        if (outlet == null || !outlet.configured()) {
            return new Outcome.Never("not-configured");
        }
        try {
            return composer.compose(parcel)
                    .map(words -> outlet.send(parcel, words))
                    .orElseGet(() -> new Outcome.Never("no-longer-wanted"));
        } catch (RuntimeException e) {
            LOG.error("delivery {} could not be written", parcel.id(), e);
            return new Outcome.Later("not-written");
        }
    }
}
