package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.StaffId;
import io.anju.workforce.staff.StaffRules;
import io.anju.workforce.turn.TurnStore;
import io.anju.workforce.turn.TurnStore.NewTurn;
import io.anju.workforce.turn.TurnStore.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets turns change hands, once what speaks against it was looked at. What was taken out stays, what is new names it. */
@Component
class Exchange {

    private static final String WHY = "swap";

    private final TurnStore turns;
    private final Fitness fitness;
    private final Colleagues colleagues;
    private final Trail trail;

    Exchange(TurnStore turns, Fitness fitness, Colleagues colleagues, Trail trail) {
        this.turns = turns;
        this.fitness = fitness;
        this.colleagues = colleagues;
        this.trail = trail;
    }

    /** A turn that stands; refuses ({@code turn-gone}) one that was taken out or has changed hands. */
    Turn standing(UUID turn) {
        return turns.standing(turn).orElseThrow(() -> Refused.conflict("turn-gone"));
    }

    /** A turn that stands; one that does not looks like none ({@code noun}-missing). */
    Turn standing(UUID turn, String noun) {
        return turns.standing(turn).orElseThrow(() -> Refused.missing(noun));
    }

    /** A turn that stands, only to look at; refuses {@code turn-missing}. */
    Turn look(UUID turn) {
        return turns.look(turn).orElseThrow(() -> Refused.missing("turn"));
    }

    /** A turn, also one that was taken out. */
    Turn any(UUID turn) {
        return turns.any(turn).orElseThrow(() -> Refused.missing("turn"));
    }

    /** Colleagues against whom nothing speaks. */
    List<StaffId> fitting(Turn turn) {
        var others = colleagues.in(turn.project()).stream()
                .map(Colleagues.Workmate::staff)
                .filter(staff -> !staff.equals(turn.staff()))
                .toList();
        var unfit = fitness.against(others, turn, null);
        return others.stream().filter(staff -> !unfit.containsKey(staff)).toList();
    }

    /** Refuses ({@code swap-clash}) what the rules do not allow, with who and why. */
    void check(Swap swap) {
        var mine = standing(swap.turn());
        var other = Objects.requireNonNull(swap.other());
        var theirs = theirs(swap);
        refuse(other, fitness.against(other, mine, theirs).orElse(null));
        if (theirs != null) {
            refuse(swap.asker(), fitness.against(swap.asker(), theirs, mine).orElse(null));
        }
    }

    /** Checks once more and lets the turns change hands. */
    void carryOut(Actor actor, Swap swap, Instant at) {
        check(swap);
        var mine = standing(swap.turn());
        var other = Objects.requireNonNull(swap.other());
        var theirs = theirs(swap);
        var taken = new ArrayList<NewTurn>();
        turns.end(actor, mine.id(), WHY, at);
        taken.add(handed(mine, other));
        if (theirs != null) {
            turns.end(actor, theirs.id(), WHY, at);
            taken.add(handed(theirs, swap.asker()));
        }
        turns.add(actor, swap.project(), taken, at);
        record(actor, swap.asker(), "turn-given", mine, other, at);
        record(actor, other, "turn-taken", mine, swap.asker(), at);
    }

    private @Nullable Turn theirs(Swap swap) {
        var turn = swap.otherTurn();
        return turn == null ? null : standing(turn);
    }

    private void refuse(StaffId who, @Nullable Obstacle obstacle) {
        if (obstacle != null) {
            throw obstacle.refusal(colleagues.name(who));
        }
    }

    private static NewTurn handed(Turn turn, StaffId to) {
        return new NewTurn(to, turn.shift(), turn.day(), turn.slot(), turn.onCall(), turn.id());
    }

    private void record(Actor actor, StaffId staff, String verb, Turn turn, StaffId with, Instant at) {
        var facts = Map.<String, Object>of(
                "day", turn.day().toString(), "with", with.value().toString());
        trail.record(actor, StaffRules.subject(staff), verb, facts, at);
    }
}
