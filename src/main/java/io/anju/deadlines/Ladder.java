package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is told when, level by level; computed from a clock's history alone, as its due instant is.
 *
 * @param steps level 1 first
 */
record Ladder(List<LadderStep> steps) {

    Ladder {
        steps = List.copyOf(steps);
    }

    /**
     * A level with its instant.
     *
     * @param number 1 for the lowest
     */
    record Level(int number, LadderStep step, Instant at) {}

    /**
     * The levels in their order, as far as their instants are known: none is known while a pause holds the one below it, and
     * none that waits for an answer is reached once there was one.
     *
     * @param answers when somebody answered to this promise
     */
    List<Level> levels(Reckoning reckoning, List<Instant> answers, Supplier<ServiceCalendar> calendar) {
        var levels = new ArrayList<Level>();
        for (var step : steps) {
            var below = levels.isEmpty() ? null : levels.getLast().at();
            var at = at(step, below, reckoning, answers, calendar);
            if (at == null) {
                return levels;
            }
            levels.add(new Level(levels.size() + 1, step, below != null && below.isAfter(at) ? below : at));
        }
        return levels;
    }

    private static @Nullable Instant at(
            LadderStep step,
            @Nullable Instant below,
            Reckoning reckoning,
            List<Instant> answers,
            Supplier<ServiceCalendar> calendar) {
        var due = reckoning.dueAt();
        return switch (step.trigger()) {
            case PERCENT, BEFORE_DUE -> used(step, reckoning, calendar);
            case AFTER_DUE -> due == null ? null : due.plus(step.amount(), ChronoUnit.MINUTES);
            case UNANSWERED -> {
                var from = below != null ? below : reckoning.life().startsAt();
                var at = from.plus(step.amount(), ChronoUnit.MINUTES);
                yield answers.stream().anyMatch(answer -> !answer.isAfter(at)) ? null : at;
            }
        };
    }

    private static @Nullable Instant used(LadderStep step, Reckoning reckoning, Supplier<ServiceCalendar> calendar) {
        var life = reckoning.life();
        var allowed = Measure.allowance(life.term(), life.startsAt(), calendar);
        if (allowed.isZero() || allowed.isNegative()) {
            return life.startsAt();
        }
        var part = step.trigger() == LadderStep.Trigger.PERCENT
                ? allowed.multipliedBy(step.amount()).dividedBy(100).truncatedTo(ChronoUnit.MICROS)
                : allowed.minusMinutes(step.amount());
        var holds = life.term() instanceof Term.Until ? List.<Hold>of() : life.holds();
        return Allowance.of(
                        Measure.of(life.term(), calendar),
                        life.startsAt(),
                        part.isNegative() ? Duration.ZERO : part,
                        holds)
                .usedUpAt();
    }
}
