package io.anju.requests.customer;

import io.anju.requests.RequestState;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.Ratings;
import io.anju.requests.quote.QuoteStore;
import io.anju.requests.work.Appointments;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What reporters may do on their own page now, so that the page never repeats a rule. */
@Component
class ReporterVerbs {

    private final RequestJournal journal;
    private final Appointments appointments;
    private final QuoteStore quotes;
    private final Ratings ratings;

    ReporterVerbs(RequestJournal journal, Appointments appointments, QuoteStore quotes, Ratings ratings) {
        this.journal = journal;
        this.appointments = appointments;
        this.quotes = quotes;
        this.ratings = ratings;
    }

    List<String> of(ServiceRequest request) {
        var can = new ArrayList<String>();
        if (request.state() == RequestState.FINISHED && request.standing().workOrderId() != null) {
            can.add("confirm");
            can.add("refuse");
        } else if (request.mayReopen(journal.now())) {
            can.add("reopen");
        }
        if (RequestMove.WITHDRAW.allowedFrom(request.state())) {
            can.add("withdraw");
        }
        if (quotes.of(request.id()).stream().anyMatch(quote -> quote.answeredAt() == null)) {
            can.add("answer-quote");
        }
        if (!appointments.open(request.id()).isEmpty()) {
            can.add("choose-slot");
        }
        if (Ratings.isDue(request)) {
            can.add("rate");
        } else if (ratings.isBare(request)) {
            can.add("rate-more");
        }
        if (request.state().isOpen()) {
            can.add("write");
        }
        return can;
    }
}
