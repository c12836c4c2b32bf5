package io.anju.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An amount of yuan counted in whole fen (F-14: money is never a floating point number). Serialises as the number of fen.
 *
 * @param fen the amount; may be negative for a correction
 */
public record Money(@JsonValue long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** An amount of whole fen, also as JSON gives it. */
    @JsonCreator
    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /** The sum. Refuses to overflow with an {@link ArithmeticException}. */
    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    /** This amount {@code count} times. Refuses to overflow with an {@link ArithmeticException}. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(fen, count));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** As people write it, such as {@code 12.50}. */
    @Override
    public String toString() {
        return "%s%d.%02d".formatted(fen < 0 ? "-" : "", Math.abs(fen / 100), Math.abs(fen % 100));
    }
}
