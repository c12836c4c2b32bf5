package io.anju.workforce.turn;

import io.anju.workforce.shift.Shift;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of somebody's time, and whether one more turn fits into it.
 *
 * @param turns with work; being on call needs no rest
 * @param certificates the last day of each kind; {@link LocalDate#MAX} where it never ends
 * @param leastRest between two turns
 */
public record PersonTimes(
        List<Slot> turns,
        List<Slot> calls,
        List<Slot> leaves,
        List<Slot> weekly,
        Map<String, LocalDate> certificates,
        Duration leastRest) {

    static PersonTimes empty(Duration leastRest) {
        return new PersonTimes(new ArrayList<>(), new ArrayList<>(), List.of(), List.of(), Map.of(), leastRest);
    }

    /** What speaks against a turn of the shift on that day. */
    public Optional<Clash> clash(Shift shift, LocalDate day, Slot slot) {
        if (leaves.stream().anyMatch(slot::overlaps)) {
            return Optional.of(Clash.LEAVE);
        }
        if (turns.stream().anyMatch(slot::overlaps) || calls.stream().anyMatch(slot::overlaps)) {
            return Optional.of(Clash.DOUBLE);
        }
        if (weekly.stream().anyMatch(slot::overlaps)) {
            return Optional.of(Clash.WEEKLY);
        }
        var needed = shift.certificate();
        if (needed != null && certificates.getOrDefault(needed, LocalDate.MIN).isBefore(day)) {
            return Optional.of(Clash.CERTIFICATE);
        }
        boolean tired = !shift.onCall()
                && turns.stream().anyMatch(turn -> turn.gap(slot).compareTo(leastRest) < 0);
        return tired ? Optional.of(Clash.REST) : Optional.empty();
    }

    /** The same without one of the turns: the person gives it away. */
    public PersonTimes without(Slot slot) {
        return new PersonTimes(others(turns, slot), others(calls, slot), leaves, weekly, certificates, leastRest);
    }

    private static List<Slot> others(List<Slot> all, Slot slot) {
        return all.stream().filter(each -> !each.equals(slot)).toList();
    }

    /** From now on the person stands this one too. */
    public void take(Shift shift, Slot slot) {
        (shift.onCall() ? calls : turns).add(slot);
    }
}
