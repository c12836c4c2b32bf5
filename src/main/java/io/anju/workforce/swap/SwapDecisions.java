package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a lead decides about turns that change hands: who plans the staff of the project, or leads a team there; never
 * about their own turns ({@code swap-own}).
 */
@Service
class SwapDecisions {

    private final SwapStore store;
    private final Exchange exchange;
    private final Colleagues colleagues;
    private final SwapNews news;
    private final Clock clock;

    SwapDecisions(SwapStore store, Exchange exchange, Colleagues colleagues, SwapNews news, Clock clock) {
        this.store = store;
        this.exchange = exchange;
        this.colleagues = colleagues;
        this.news = news;
        this.clock = clock;
    }

    /** Lets the turns change hands. Refuses what is not agreed, and what the rules do not allow any more ({@code swap-clash}). */
    @Transactional
    public void approve(Actor actor, UUID id) {
        var swap = deciding(actor, id);
        swap.require(SwapState.AGREED);
        var now = clock.instant();
        swap.requireAhead(now);
        var turn = exchange.standing(swap.turn());
        exchange.carryOut(actor, swap, now);
        settle(actor, swap, SwapState.DONE, SwapStep.Kind.APPROVED, null, now);
        news.tell(actor, swap, turn, "swap-done", people(swap), now);
    }

    /** Says no, with the reason. */
    @Transactional
    public void refuse(Actor actor, UUID id, String why) {
        var swap = deciding(actor, id);
        swap.requireOpen();
        var now = clock.instant();
        settle(actor, swap, SwapState.REFUSED, SwapStep.Kind.REFUSED, why, now);
        news.tell(actor, swap, exchange.any(swap.turn()), "swap-refused", people(swap), now);
    }

    /**
     * Puts somebody in for a turn at once. Refuses a turn that has begun, somebody who does not work in the project and what the
     * rules do not allow ({@code swap-clash}); an open question about the turn ends with it.
     */
    @Transactional
    public void substitute(Actor actor, UUID turnId, StaffId substitute, @Nullable String why) {
        var turn = exchange.standing(turnId, "turn");
        if (!colleagues.decides(actor, turn.project())) {
            throw Refused.missing("turn");
        }
        if (colleagues.in(turn.project()).stream()
                .noneMatch(each -> each.staff().equals(substitute))) {
            throw Refused.field("staff", "staff-unknown");
        }
        if (substitute.equals(turn.staff())) {
            throw Refused.field("staff", "same-person");
        }
        var now = clock.instant();
        var open = store.openFor(turnId);
        open.ifPresent(each -> settle(actor, each, SwapState.LAPSED, SwapStep.Kind.LAPSED, null, now));
        var swap = new Swap(
                Ids.next(),
                turn.project(),
                turnId,
                turn.staff(),
                substitute,
                null,
                open.map(Swap::leave).orElse(null),
                SwapState.DONE,
                turn.slot().from());
        swap.requireAhead(now);
        exchange.carryOut(actor, swap, now);
        store.add(actor, swap);
        store.step(actor, swap.id(), SwapStep.Kind.APPROVED, why, now);
        news.tell(actor, swap, turn, "swap-done", people(swap), now);
    }

    private Swap deciding(Actor actor, UUID id) {
        var swap = store.held(id)
                .filter(each -> colleagues.decides(actor, each.project()))
                .orElseThrow(() -> Refused.missing("swap"));
        if (swap.takesPart(colleagues.self(actor).orElse(null))) {
            throw Refused.conflict("swap-own");
        }
        return swap;
    }

    private void settle(
            Actor actor, Swap swap, SwapState state, SwapStep.Kind step, @Nullable String words, Instant now) {
        store.move(swap, state);
        store.step(actor, swap.id(), step, words, now);
    }

    private static List<StaffId> people(Swap swap) {
        var people = new ArrayList<>(List.of(swap.asker()));
        var other = swap.other();
        if (other != null) {
            people.add(other);
        }
        return people;
    }
}
