package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workforce.rule.RosterRules;
import io.anju.workforce.turn.TurnStore.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of an exchange do: ask, answer, take back. They act on their own turns only. */
@Service
class Swaps {

    private final SwapStore store;
    private final Exchange exchange;
    private final Colleagues colleagues;
    private final SwapNews news;
    private final RosterRules rules;
    private final Clock clock;

    Swaps(SwapStore store, Exchange exchange, Colleagues colleagues, SwapNews news, RosterRules rules, Clock clock) {
        this.store = store;
        this.exchange = exchange;
        this.colleagues = colleagues;
        this.news = news;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param colleague null for anybody who fits
     * @param theirTurn which the colleague gives for it; null to be replaced
     */
    record Asked(
            UUID turn,
            @Nullable StaffId colleague,
            @Nullable UUID theirTurn,
            @Nullable String words) {}

    /**
     * Asks a colleague, or whoever fits. Refuses a turn of somebody else ({@code turn-missing}), one that has begun, a second
     * question for the same turn ({@code swap-open}), a colleague of another project and what the rules do not allow
     * ({@code swap-clash}).
     */
    @Transactional
    public UUID ask(Actor actor, Asked asked) {
        var self = self(actor);
        var turn = own(self, asked.turn());
        var now = clock.instant();
        var swap = new Swap(
                Ids.next(),
                turn.project(),
                turn.id(),
                self,
                colleague(turn, self, asked.colleague()),
                asked.theirTurn(),
                null,
                SwapState.ASKED,
                earlier(turn, asked));
        swap.requireAhead(now);
        if (swap.other() != null) {
            exchange.check(swap);
        }
        store.add(actor, swap);
        store.step(actor, swap.id(), SwapStep.Kind.ASKED, asked.words(), now);
        tellAsked(actor, swap, turn, now);
        return swap.id();
    }

    private Turn own(StaffId self, UUID turn) {
        var found = exchange.standing(turn, "turn");
        if (!found.staff().equals(self)) {
            throw Refused.missing("turn");
        }
        return found;
    }

    private @Nullable StaffId colleague(Turn turn, StaffId self, @Nullable StaffId colleague) {
        if (colleague == null) {
            return null;
        }
        if (colleague.equals(self)) {
            throw Refused.field("colleague", "same-person");
        }
        if (colleagues.in(turn.project()).stream()
                .noneMatch(each -> each.staff().equals(colleague))) {
            throw Refused.field("colleague", "staff-unknown");
        }
        return colleague;
    }

    private Instant earlier(Turn turn, Asked asked) {
        var theirs = asked.theirTurn();
        if (theirs == null) {
            return turn.slot().from();
        }
        var other = exchange.standing(theirs, "turn");
        if (!other.staff().equals(asked.colleague()) || !other.project().equals(turn.project())) {
            throw Refused.field("theirTurn", "turn-unknown");
        }
        return other.slot().from().isBefore(turn.slot().from())
                ? other.slot().from()
                : turn.slot().from();
    }

    private void tellAsked(Actor actor, Swap swap, Turn turn, Instant now) {
        var other = swap.other();
        if (other != null) {
            news.tell(actor, swap, turn, "swap-asked", List.of(other), now);
        } else {
            news.tell(actor, swap, turn, "swap-open", exchange.fitting(turn), now);
        }
    }

    /**
     * Agrees or declines; of a question to everybody whoever fits may agree, and is the colleague from then on. Refuses what is
     * none of the actor's business ({@code swap-missing}), is settled, or the rules do not allow any more.
     */
    @Transactional
    public void answer(Actor actor, UUID id, boolean agrees, @Nullable String words) {
        var self = self(actor);
        var swap = store.held(id).filter(each -> mayAnswer(each, self)).orElseThrow(() -> Refused.missing("swap"));
        swap.require(SwapState.ASKED);
        var now = clock.instant();
        swap.requireAhead(now);
        if (agrees) {
            agree(actor, swap.with(self), words, now);
        } else {
            if (swap.other() == null) {
                throw Refused.conflict("swap-for-everybody");
            }
            settle(actor, swap, SwapState.DECLINED, SwapStep.Kind.DECLINED, words, now);
            news.tell(actor, swap, exchange.standing(swap.turn()), "swap-declined", List.of(swap.asker()), now);
        }
    }

    private boolean mayAnswer(Swap swap, StaffId self) {
        var other = swap.other();
        if (other != null) {
            return other.equals(self);
        }
        return !self.equals(swap.asker())
                && colleagues.in(swap.project()).stream()
                        .anyMatch(each -> each.staff().equals(self));
    }

    private void agree(Actor actor, Swap swap, @Nullable String words, Instant now) {
        var turn = exchange.standing(swap.turn());
        if (rules.of(swap.project()).swapApproval()) {
            exchange.check(swap);
            settle(actor, swap, SwapState.AGREED, SwapStep.Kind.AGREED, words, now);
            news.tell(actor, swap, turn, "swap-agreed", List.of(swap.asker()), now);
            news.tellLeads(actor, swap, turn, "swap-to-approve", now);
        } else {
            exchange.carryOut(actor, swap, now);
            settle(actor, swap, SwapState.DONE, SwapStep.Kind.AGREED, words, now);
            news.tell(actor, swap, turn, "swap-done", List.of(swap.asker()), now);
        }
    }

    /** Takes the question back. Refuses what is settled. */
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var self = self(actor);
        var swap = store.held(id).filter(each -> each.asker().equals(self)).orElseThrow(() -> Refused.missing("swap"));
        swap.requireOpen();
        var now = clock.instant();
        settle(actor, swap, SwapState.WITHDRAWN, SwapStep.Kind.WITHDRAWN, null, now);
        var other = swap.other();
        if (other != null) {
            news.tell(actor, swap, exchange.any(swap.turn()), "swap-withdrawn", List.of(other), now);
        }
    }

    private void settle(
            Actor actor, Swap swap, SwapState state, SwapStep.Kind step, @Nullable String words, Instant now) {
        store.move(swap, state);
        store.step(actor, swap.id(), step, words, now);
    }

    private StaffId self(Actor actor) {
        return colleagues.self(actor).orElseThrow(() -> Refused.missing("staff"));
    }
}
