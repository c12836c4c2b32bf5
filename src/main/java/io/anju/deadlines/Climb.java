package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.deadlines.EscalationStore.EscalationRow;
import io.anju.deadlines.Ladder.Level;
import io.anju.kernel.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where one clock stands on its ladder.
 *
 * @param promise the entry of its history that holds; another promise climbs anew
 * @param told the levels of that promise that were told before
 * @param levels those whose instants are known
 */
record Climb(ClockRow row, UUID promise, List<EscalationRow> told, List<Level> levels) {

    static Climb of(
            ClockRow row,
            List<ClockEntry> history,
            List<EscalationRow> all,
            Ladder ladder,
            Supplier<ServiceCalendar> calendar) {
        var life = ClockLife.of(history);
        var promise = life.promiseId();
        var told = all.stream()
                .filter(each ->
                        each.clockId().equals(row.id()) && each.entryId().equals(promise))
                .toList();
        var answers = told.stream()
                .map(EscalationRow::answeredAt)
                .filter(Objects::nonNull)
                .toList();
        var reckoning = Reckoning.of(life, row.warnPercent(), calendar);
        return new Climb(row, promise, told, ladder.levels(reckoning, answers, calendar));
    }

    /** What is reached before {@code now} and not told yet; nothing of a clock that has ended, stands still or has no name. */
    List<EscalationRow> reached(Instant now) {
        return levels.stream()
                .filter(level -> climbs() && level.at().isBefore(now) && isNew(level))
                .map(level -> escalation(level, now))
                .toList();
    }

    /** The next level, told or not, whose instant lies ahead. */
    Optional<Level> ahead(Instant now) {
        return levels.stream()
                .filter(level -> climbs() && !level.at().isBefore(now) && isNew(level))
                .min(Comparator.comparing(Level::number));
    }

    /** The last instant at which there is nothing to do yet; empty if nothing can follow until something happens. */
    Optional<Instant> next(Instant now) {
        return ahead(now).map(Level::at);
    }

    private boolean climbs() {
        return row.name() != null && !row.hasEnded() && row.pausedAt() == null;
    }

    private boolean isNew(Level level) {
        return told.stream().noneMatch(each -> each.level() == level.number());
    }

    private EscalationRow escalation(Level level, Instant now) {
        var step = level.step();
        return new EscalationRow(
                row.companyId(),
                Ids.next(),
                row.id(),
                promise,
                level.number(),
                step.trigger(),
                step.amount(),
                step.roles(),
                level.at(),
                now,
                null,
                null,
                null,
                null);
    }
}
