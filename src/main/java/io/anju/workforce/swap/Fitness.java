package io.anju.workforce.swap;

import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workforce.cover.Cover;
import io.anju.workforce.rule.RosterRules;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.turn.Clash;
import io.anju.workforce.turn.PersonTimes;
import io.anju.workforce.turn.PersonTimesQueries;
import io.anju.workforce.turn.TurnStore.Turn;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may stand a turn of somebody else: leave, one turn at a time, certificate, rest, and the trades that stay. */
@Component
class Fitness {

    private static final Duration AROUND = Duration.ofDays(3);

    private final PersonTimesQueries times;
    private final ShiftQueries shifts;
    private final RosterRules rules;
    private final Cover cover;
    private final Colleagues colleagues;

    Fitness(PersonTimesQueries times, ShiftQueries shifts, RosterRules rules, Cover cover, Colleagues colleagues) {
        this.times = times;
        this.shifts = shifts;
        this.rules = rules;
        this.cover = cover;
        this.colleagues = colleagues;
    }

    /**
     * What speaks against somebody taking the turn.
     *
     * @param gives the turn the person gives for it, null for none
     */
    Optional<Obstacle> against(StaffId person, Turn turn, @Nullable Turn gives) {
        return Optional.ofNullable(against(List.of(person), turn, gives).get(person));
    }

    /** What speaks against each of these people taking the turn; whoever fits is not in it. */
    Map<StaffId, Obstacle> against(Collection<StaffId> people, Turn turn, @Nullable Turn gives) {
        var filled = times.of(
                people,
                turn.slot().from().minus(AROUND),
                turn.slot().to().plus(AROUND),
                turn.project(),
                rules.of(turn.project()).rest());
        var found = new LinkedHashMap<StaffId, Obstacle>();
        for (var person : people) {
            var all = Objects.requireNonNull(filled.get(person));
            var left = gives == null ? all : all.without(gives.slot());
            clash(left, turn)
                    .map(Obstacle::of)
                    .or(() -> trades(person, turn))
                    .ifPresent(obstacle -> found.put(person, obstacle));
        }
        return found;
    }

    private Optional<Clash> clash(PersonTimes times, Turn turn) {
        var shift = shifts.any(turn.shift());
        return times.clash(shift, turn.day(), turn.slot());
    }

    private Optional<Obstacle> trades(StaffId comes, Turn turn) {
        if (turn.onCall()) {
            return Optional.empty();
        }
        var lost = lost(turn.project(), turn, comes);
        return lost.isEmpty() ? Optional.empty() : Optional.of(new Obstacle(Clash.SKILL, lost));
    }

    private Set<String> lost(ProjectId project, Turn turn, StaffId comes) {
        var leaves = turn.staff();
        return cover.lost(project, turn.slot(), leaves, colleagues.skills(leaves), comes, colleagues.skills(comes));
    }
}
