package io.anju.standards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist.
 *
 * @param text as the technician reads it
 * @param kind what answers it
 * @param required whether the work may not be finished without an answer
 * @param unit of a value, such as {@code MPa}; null for other kinds
 * @param min smallest value that is in order; null for no limit
 * @param max largest value that is in order; null for no limit
 */
public record CheckItem(
        @NotBlank @Size(max = 200) String text,
        @NotNull ItemKind kind,
        boolean required,
        @Nullable @Size(max = 20) String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** A question without measurement. */
    public static CheckItem of(String text, ItemKind kind, boolean required) {
        return new CheckItem(text, kind, required, null, null, null);
    }

    boolean inRange(BigDecimal value) {
        return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
    }
}
