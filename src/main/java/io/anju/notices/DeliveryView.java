package io.anju.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of telling one person by one channel.
 *
 * @param at when the news happened
 * @param address masked; null where there is none and for the inbox
 * @param attempts how often it was tried
 * @param failure why it failed or waits for another try; a code
 */
public record DeliveryView(
        UUID id,
        Instant at,
        String template,
        Channel channel,
        String recipient,
        @Nullable String address,
        DeliveryState state,
        int attempts,
        @Nullable String failure,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt) {}
