package io.anju.requests;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices that the customer accepts before paid work starts. */
@Component
class Quotes {

    private final QuoteStore store;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final Tidings tidings;

    Quotes(QuoteStore store, RequestJournal journal, RequestClocks clocks, RequestWork work, Tidings tidings) {
        this.store = store;
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.tidings = tidings;
    }

    /** Offers a price; it replaces one that waits. Until the answer the field clocks are the customer's time. */
    void offer(Actor actor, ServiceRequest request, List<Quote.Line> lines, @Nullable String note) {
        if (!request.isRepair() || !request.standing.chargeable) {
            throw Refused.conflict("not-chargeable");
        }
        var at = journal.now();
        store.answer(request.id, false, Quote.Way.REPLACED, actor.name(), at);
        store.insert(actor, request.id, lines, note, at);
        var amount = Quote.total(lines).toString();
        var step = request.state() == RequestState.IN_WORK
                ? request.remark("quote", at, amount)
                : request.move(RequestMove.QUOTE, at, amount);
        request.standing.quoteAccepted = false;
        journal.write(actor, request, step);
        clocks.waitForCustomer(actor, request, at, "quote");
        tidings.tell(
                actor,
                request,
                Tidings.QUOTE,
                note == null ? Map.of("amount", amount) : Map.of("amount", amount, "note", note),
                at);
    }

    /** The customer's answer; refuses ({@code no-open-quote}) where nothing waits for one. A yes lets work begin. */
    void answer(Actor actor, ServiceRequest request, boolean accepted, Quote.Way way, String by) {
        var at = journal.now();
        if (!store.answer(request.id, accepted, way, by, at)) {
            throw Refused.conflict("no-open-quote");
        }
        request.standing.quoteAccepted = accepted;
        var move = accepted ? RequestMove.ACCEPT_QUOTE : RequestMove.REFUSE_QUOTE;
        var step = request.state() == RequestState.IN_WORK
                ? request.remark(move.verb(), at, by)
                : request.move(move, at, by);
        journal.write(actor, request, step);
        clocks.resume(request, at);
        if (accepted) {
            work.beginIfReady(actor, request, at);
        }
    }
}
