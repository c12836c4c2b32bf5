package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.workforce.StaffId;
import io.anju.workforce.turn.Slot;
import io.anju.workforce.turn.TurnStore;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for substitutes where leave falls on turns. */
@Component
public class Substitutes {

    private final SwapStore store;
    private final Exchange exchange;
    private final TurnStore turns;
    private final SwapNews news;
    private final Clock clock;

    Substitutes(SwapStore store, Exchange exchange, TurnStore turns, SwapNews news, Clock clock) {
        this.store = store;
        this.exchange = exchange;
        this.turns = turns;
        this.news = news;
        this.clock = clock;
    }

    /** Asks everybody who fits to stand in for each turn ahead that falls into the leave, and tells the leads. */
    @Transactional
    public void ask(Actor actor, StaffId staff, UUID leave, Slot away) {
        var now = clock.instant();
        for (var turn : turns.ahead(staff, now, away)) {
            if (store.openFor(turn.id()).isPresent()) {
                continue;
            }
            var swap = new Swap(
                    Ids.next(),
                    turn.project(),
                    turn.id(),
                    staff,
                    null,
                    null,
                    leave,
                    SwapState.ASKED,
                    turn.slot().from());
            store.add(actor, swap);
            store.step(actor, swap.id(), SwapStep.Kind.ASKED, null, now);
            news.tell(actor, swap, turn, "swap-open", exchange.fitting(turn), now);
            news.tellLeads(actor, swap, turn, "substitute-needed", now);
        }
    }

    /** Nobody has to stand in any more: the leave was taken back. */
    @Transactional
    public void withdraw(Actor actor, UUID leave) {
        var now = clock.instant();
        for (var swap : store.openOfLeave(leave)) {
            store.move(swap, SwapState.WITHDRAWN);
            store.step(actor, swap.id(), SwapStep.Kind.WITHDRAWN, null, now);
        }
    }
}
