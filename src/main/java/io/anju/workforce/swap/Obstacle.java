package io.anju.workforce.swap;

import io.anju.kernel.Refused;
import io.anju.workforce.turn.Clash;
import java.util.Map;
import java.util.Set;

/**
 * What speaks against somebody standing a turn.
 *
 * @param skills the trades that would be missing, for {@link Clash#SKILL}
 */
record Obstacle(Clash clash, Set<String> skills) {

    static Obstacle of(Clash clash) {
        return new Obstacle(clash, Set.of());
    }

    /** The refusal ({@code swap-clash}) that names whom it is about. */
    Refused refusal(String name) {
        return Refused.conflict("swap-clash", Map.of("clash", clash.name(), "who", name, "skills", skills));
    }
}
