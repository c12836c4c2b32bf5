package io.anju.notices.delivery;

import io.anju.notices.Channel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts deliveries that were given up since this process started; which ones and why, their rows say. */
@Component
class GivenUp {

    private final Map<Channel, Counter> counters;

    GivenUp(MeterRegistry meters) {
        counters = Stream.of(Channel.EMAIL, Channel.SMS)
                .collect(Collectors.toMap(Function.identity(), channel -> counter(meters, channel)));
    }

    /** One more, as soon as the transaction that gives it up is committed. */
    void count(Channel channel) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Objects.requireNonNull(counters.get(channel)).increment();
            }
        });
    }

    private static Counter counter(MeterRegistry meters, Channel channel) {
        return Counter.builder("anju.deliveries.failed")
                .description("letters and messages that were given up; worry when many are in an hour")
                .tag("channel", channel.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }
}
