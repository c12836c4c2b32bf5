package io.anju.requests.quote;

import io.anju.kernel.Money;
import io.anju.kernel.Refused;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a chargeable repair will cost.
 *
 * @param accepted null while the customer has not answered
 */
public record Quote(
        UUID id,
        Instant offeredAt,
        String offeredBy,
        @Nullable String note,
        Money total,
        List<Line> lines,
        @Nullable Instant answeredAt,
        @Nullable Boolean accepted,
        @Nullable String answeredBy,
        @Nullable Way way) {

    /** How the answer came. */
    public enum Way {
        /** On the customer's own page. */
        TAP,
        /** Told on the telephone and recorded by the desk. */
        PHONE,
        COUNTER,
        /** Never answered: another quote took its place. */
        REPLACED
    }

    /**
     * A position.
     *
     * @param price of one unit
     */
    public record Line(
            @NotBlank @Size(max = 200) String text,
            @NotNull @DecimalMin("0.001") BigDecimal quantity,
            @Nullable @Size(max = 20) String unit,
            @Min(0) @Max(100_000_000) long price) {

        private static final BigDecimal MOST = new BigDecimal(100_000);

        /** Rounded half up to whole fen (F-14). */
        Money amount() {
            if (quantity.compareTo(MOST) > 0) {
                throw Refused.field("lines.quantity", "max");
            }
            return new Money(quantity.multiply(BigDecimal.valueOf(price))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
    }

    static Money total(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }
}
