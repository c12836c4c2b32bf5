package io.anju.deadlines;

import io.anju.kernel.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One promise, as it is read and written over HTTP.
 *
 * @param amount minutes for {@link PromiseKind#ELAPSED} and {@link PromiseKind#OPEN}, days for {@link PromiseKind#WORKING_DAYS}, absent for
 *     {@link PromiseKind#APPOINTMENT}
 */
record PromiseView(
        @NotNull Target target,
        @NotNull PromiseKind kind,
        @Nullable @Min(1) @Max(525_600) Integer amount,
        @Min(1) @Max(100) int warnPercent) {

    /** How the time of a promise counts. */
    enum PromiseKind {
        ELAPSED,
        OPEN,
        WORKING_DAYS,
        APPOINTMENT
    }

    static PromiseView of(TargetTerm promise) {
        return switch (promise.term()) {
            case null -> new PromiseView(promise.target(), PromiseKind.APPOINTMENT, null, promise.warnPercent());
            case Term.Elapsed term ->
                of(promise, PromiseKind.ELAPSED, term.duration().toMinutes());
            case Term.Open term -> of(promise, PromiseKind.OPEN, term.duration().toMinutes());
            case Term.WorkingDays term -> of(promise, PromiseKind.WORKING_DAYS, term.days());
            case Term.Until term -> throw new IllegalStateException("a promise until " + term.due());
        };
    }

    /** Refuses an amount that is missing, superfluous or too large. */
    TargetTerm term(String field) {
        return new TargetTerm(
                target,
                switch (kind) {
                    case ELAPSED -> new Term.Elapsed(Duration.ofMinutes(amount(field)));
                    case OPEN -> new Term.Open(Duration.ofMinutes(amount(field)));
                    case WORKING_DAYS -> new Term.WorkingDays(days(field));
                    case APPOINTMENT -> nothing(field);
                },
                warnPercent);
    }

    private static PromiseView of(TargetTerm promise, PromiseKind kind, long amount) {
        return new PromiseView(promise.target(), kind, Math.toIntExact(amount), promise.warnPercent());
    }

    private int amount(String field) {
        if (amount == null) {
            throw Refused.field(field + ".amount", "required");
        }
        return amount;
    }

    private int days(String field) {
        if (amount(field) > 366) {
            throw Refused.field(field + ".amount", "too-large");
        }
        return amount(field);
    }

    private @Nullable Term nothing(String field) {
        if (amount != null) {
            throw Refused.field(field + ".amount", "superfluous");
        }
        return null;
    }
}
