package io.anju.requests.quote;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.Tidings;
import io.anju.requests.work.RequestWork;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices that the customer accepts before paid work starts. */
@Component
public class Quotes {

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
    public void offer(Actor actor, ServiceRequest request, List<Quote.Line> lines, @Nullable String note) {
        if (!request.isRepair() || !request.standing().chargeable()) {
            throw Refused.conflict("not-chargeable");
        }
        var at = journal.now();
        store.answer(request.id(), false, Quote.Way.REPLACED, actor.name(), at);
        store.insert(actor, request.id(), lines, note, at);
        var amount = Quote.total(lines).toString();
        journal.write(actor, request, request.quote(at, amount));
        clocks.waitForCustomer(actor, request, at, "quote");
        tidings.tell(
                actor,
                request,
                Tidings.QUOTE,
                note == null ? Map.of("amount", amount) : Map.of("amount", amount, "note", note),
                at);
    }

    /** The customer's answer; refuses ({@code no-open-quote}) where nothing waits for one. A yes lets work begin. */
    public void answer(Actor actor, ServiceRequest request, boolean accepted, Quote.Way way, String by) {
        var at = journal.now();
        if (!store.answer(request.id(), accepted, way, by, at)) {
            throw Refused.conflict("no-open-quote");
        }
        journal.write(actor, request, request.answerQuote(accepted, at, by));
        clocks.resume(request, at);
        if (accepted) {
            work.beginIfReady(actor, request, at);
        }
    }
}
