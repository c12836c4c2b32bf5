package io.anju.requests.customer;

import io.anju.kernel.Actor;
import io.anju.requests.handling.Conversation;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outcome.CustomerEndings;
import io.anju.requests.outcome.Ratings;
import io.anju.requests.quote.Quote;
import io.anju.requests.quote.Quotes;
import io.anju.requests.work.Appointments;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a reporter can do, in one shape for the own account and for the link. */
@Component
class CustomerActs {

    private final ReporterAnswers answers;
    private final Conversation conversation;
    private final Quotes quotes;
    private final Appointments appointments;
    private final Ratings ratings;
    private final CustomerEndings endings;

    CustomerActs(
            ReporterAnswers answers,
            Conversation conversation,
            Quotes quotes,
            Appointments appointments,
            Ratings ratings,
            CustomerEndings endings) {
        this.answers = answers;
        this.conversation = conversation;
        this.quotes = quotes;
        this.appointments = appointments;
        this.ratings = ratings;
        this.endings = endings;
    }

    /** What is done. */
    enum Verb {
        CONFIRM,
        REFUSE,
        ARRIVED,
        WRITE,
        ACCEPT_QUOTE,
        REFUSE_QUOTE,
        CHOOSE_SLOT,
        RATE,
        RATE_MORE,
        REOPEN,
        WITHDRAW,
        ADD_FILES
    }

    /** An act with what belongs to it; other parts are ignored. */
    record Act(
            @NotNull Verb verb,
            @Nullable @Size(max = 2000) String text,
            @Nullable UUID slot,
            @Valid Ratings.@Nullable Rating rating,
            @Nullable @Size(max = 9) List<UUID> files) {}

    void perform(Actor actor, ServiceRequest request, Ratings.Way way, Act act) {
        switch (act.verb()) {
            case CONFIRM -> answers.confirm(actor, request, act.text());
            case REFUSE -> answers.refuse(actor, request, CustomerEndings.words(act.text()));
            case ARRIVED -> answers.arrivalSeen(actor, request);
            case WRITE -> conversation.fromReporter(actor, request, CustomerEndings.words(act.text()), act.files());
            case ACCEPT_QUOTE -> quotes.answer(actor, request, true, Quote.Way.TAP, name(actor, request));
            case REFUSE_QUOTE -> quotes.answer(actor, request, false, Quote.Way.TAP, name(actor, request));
            case CHOOSE_SLOT -> appointments.choose(actor, request, CustomerEndings.present("slot", act.slot()));
            case RATE -> ratings.rate(actor, request, way, CustomerEndings.present("rating", act.rating()));
            case RATE_MORE -> ratings.addTo(actor, request, CustomerEndings.present("rating", act.rating()));
            case REOPEN -> endings.reopen(actor, request, CustomerEndings.words(act.text()));
            case WITHDRAW -> endings.withdraw(actor, request, CustomerEndings.words(act.text()));
            case ADD_FILES -> endings.addFiles(actor, request, CustomerEndings.present("files", act.files()));
        }
    }

    private static String name(Actor actor, ServiceRequest request) {
        return Objects.requireNonNullElse(request.report().reporterName(), actor.name());
    }
}
