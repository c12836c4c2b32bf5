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
 */
record PersonTimes(
        List<Slot> turns, List<Slot> calls, List<Slot> leaves, List<Slot> weekly, Map<String, LocalDate> certificates) {

    /** The least rest between two turns. */
    static final Duration REST = Duration.ofHours(11);

    static PersonTimes empty() {
        return new PersonTimes(new ArrayList<>(), new ArrayList<>(), List.of(), List.of(), Map.of());
    }

    /** What speaks against a turn of the shift on that day. */
    Optional<Clash> clash(Shift shift, LocalDate day, Slot slot) {
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
                && turns.stream().anyMatch(turn -> turn.gap(slot).compareTo(REST) < 0);
        return tired ? Optional.of(Clash.REST) : Optional.empty();
    }

    /** From now on the person stands this one too. */
    void take(Shift shift, Slot slot) {
        (shift.onCall() ? calls : turns).add(slot);
    }
}
