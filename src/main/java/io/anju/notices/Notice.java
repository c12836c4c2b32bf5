package io.anju.notices;

import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One piece of news.
 *
 * @param subject what it is about; the reader is led there
 * @param template a code of {@code notices/templates.properties}
 * @param args what the template's {@code {names}} stand for: text, numbers, {@link Instant} or {@link
 *     java.time.ZonedDateTime}; never a secret, which a {@link SecretSource} gives
 * @param recipients whom to tell; each gets one delivery per channel
 * @param channels by which ways
 * @param at when the news happened; the same notice with the same instant is told once, however often it is sent
 */
public record Notice(
        SubjectRef subject,
        String template,
        Map<String, ?> args,
        List<Recipient> recipients,
        Set<Channel> channels,
        Instant at) {

    public Notice {
        args = Map.copyOf(args);
        recipients = List.copyOf(recipients);
        channels = Set.copyOf(channels);
    }
}
