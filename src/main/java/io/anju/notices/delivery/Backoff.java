package io.anju.notices.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try. */
final class Backoff {

    private static final List<Duration> CALM = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));
    private static final List<Duration> URGENT = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(45),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15));

    private Backoff() {}

    /** The pause after so many attempts; empty when it is time to give up. */
    static Optional<Duration> after(int attempts, boolean urgent) {
        var pauses = urgent ? URGENT : CALM;
        return attempts <= pauses.size() ? Optional.of(pauses.get(attempts - 1)) : Optional.empty();
    }
}
