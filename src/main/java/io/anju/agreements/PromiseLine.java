package io.anju.agreements;

import io.anju.deadlines.Priority;
import io.anju.deadlines.Target;
import io.anju.deadlines.Term;
import io.anju.deadlines.TermsLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One promise, as it is read and written over HTTP.
 *
 * @param kind of request it is for, such as {@code COMPLAINT}; absent for any
 * @param category it is for; absent for any
 * @param priority absent for what is never given one, such as complaints
 * @param amount minutes for {@link Counts#ELAPSED} and {@link Counts#OPEN}, days for {@link Counts#WORKING_DAYS}, absent for
 *     {@link Counts#APPOINTMENT}
 * @param shares how the company divides the minutes among its own people
 */
record PromiseLine(
        @Nullable @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String kind,

        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String category,

        @Nullable Priority priority,
        @NotNull Target target,
        @NotNull Counts counts,
        @Nullable @Min(1) @Max(525_600) Integer amount,
        @Min(1) @Max(100) int warnPercent,
        @NotNull @Size(max = 4) List<@Valid @NotNull StageShare> shares) {

    /** Which time counts. */
    enum Counts {
        ELAPSED,
        OPEN,
        WORKING_DAYS,
        APPOINTMENT
    }

    /** An internal target (OLA): the minutes of one stage. */
    record StageShare(
            TermsLine.@NotNull Stage stage,
            @Min(1) @Max(525_600) int minutes) {}

    static PromiseLine of(TermsLine line) {
        return switch (line.term()) {
            case null -> of(line, Counts.APPOINTMENT, null);
            case Term.Elapsed term -> of(line, Counts.ELAPSED, term.duration().toMinutes());
            case Term.Open term -> of(line, Counts.OPEN, term.duration().toMinutes());
            case Term.WorkingDays term -> of(line, Counts.WORKING_DAYS, (long) term.days());
            case Term.Until term -> throw new IllegalStateException("a promise until " + term.due());
        };
    }

    /** The same as a value; for lines that {@link PromiseRules} let pass. */
    TermsLine line() {
        return new TermsLine(
                kind,
                category,
                priority,
                target,
                term(),
                warnPercent,
                shares.stream()
                        .map(share -> new TermsLine.Share(share.stage(), share.minutes()))
                        .toList());
    }

    /** Whom it is for and what it promises, whatever it promises of it. */
    List<@Nullable Object> place() {
        return Arrays.asList(kind, category, priority, target);
    }

    private @Nullable Term term() {
        return amount == null
                ? null
                : switch (counts) {
                    case ELAPSED -> new Term.Elapsed(Duration.ofMinutes(amount));
                    case OPEN -> new Term.Open(Duration.ofMinutes(amount));
                    case WORKING_DAYS -> new Term.WorkingDays(amount);
                    case APPOINTMENT -> null;
                };
    }

    private static PromiseLine of(TermsLine line, Counts counts, @Nullable Long amount) {
        return new PromiseLine(
                line.kind(),
                line.category(),
                line.priority(),
                line.target(),
                counts,
                amount == null ? null : Math.toIntExact(amount),
                line.warnPercent(),
                line.shares().stream()
                        .map(share -> new StageShare(share.stage(), share.minutes()))
                        .toList());
    }
}
