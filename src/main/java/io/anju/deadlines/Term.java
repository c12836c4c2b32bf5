package io.anju.deadlines;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long a promise lasts. All but {@link Until} stand still while a clock is paused. Durations are whole seconds; a term
 * is stored and serialised as one short text such as {@code ELAPSED PT30M}.
 */
public sealed interface Term {

    /** So much time by day and night. */
    record Elapsed(Duration duration) implements Term {
        public Elapsed {
            requireWholeSeconds(duration);
        }
    }

    /** So much time while the desk is open. */
    record Open(Duration duration) implements Term {
        public Open {
            requireWholeSeconds(duration);
        }
    }

    /**
     * Until the end of service on the {@code days}-th working day after the day of the start. A pause gives back as much
     * service time as it took.
     */
    record WorkingDays(int days) implements Term {
        public WorkingDays {
            if (days < 0 || days > 3_660) {
                throw new IllegalArgumentException("working days " + days);
            }
        }
    }

    /** Until an agreed instant, which no pause moves. */
    record Until(Instant due) implements Term {
        public Until {
            due = due.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Whether only time while the desk is open counts. */
    default boolean countsServiceTime() {
        return this instanceof Open || this instanceof WorkingDays;
    }

    /** The text that {@link #of} reads. */
    @JsonValue
    default String code() {
        return switch (this) {
            case Elapsed term -> "ELAPSED " + term.duration();
            case Open term -> "OPEN " + term.duration();
            case WorkingDays term -> "WORKING_DAYS " + term.days();
            case Until term -> "UNTIL " + term.due();
        };
    }

    /** Reads what {@link #code} wrote. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term of(String code) {
        var space = code.indexOf(' ');
        var amount = code.substring(space + 1);
        return switch (code.substring(0, Math.max(space, 0))) {
            case "ELAPSED" -> new Elapsed(Duration.parse(amount));
            case "OPEN" -> new Open(Duration.parse(amount));
            case "WORKING_DAYS" -> new WorkingDays(Integer.parseInt(amount));
            case "UNTIL" -> new Until(Instant.parse(amount));
            default -> throw new IllegalArgumentException("term " + code);
        };
    }

    private static void requireWholeSeconds(Duration duration) {
        if (duration.isNegative() || duration.getNano() != 0) {
            throw new IllegalArgumentException("term of " + duration);
        }
    }
}
