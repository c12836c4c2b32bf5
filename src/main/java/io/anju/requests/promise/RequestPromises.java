package io.anju.requests.promise;

import io.anju.deadlines.PriorityTerms;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.TargetTerm;
import io.anju.deadlines.Term;
import io.anju.requests.journal.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request promises: the terms of its priority, or to be handled within 24 hours. */
@Component
class RequestPromises {

    private static final Duration HANDLING = Duration.ofHours(24);

    private final PriorityTerms terms;

    RequestPromises(PriorityTerms terms) {
        this.terms = terms;
    }

    List<TargetTerm> of(ServiceRequest request) {
        var priority = request.standing().priority();
        if (priority != null) {
            return terms.terms(request.projectId(), priority);
        }
        return request.standing().kind().isHandled()
                ? List.of(new TargetTerm(Target.HANDLE, new Term.Elapsed(HANDLING), StartClock.USUAL_WARNING))
                : List.of();
    }

    /** The clocks that begin with the request. */
    List<StartClock> clocks(ServiceRequest request, Instant from) {
        return of(request).stream()
                .filter(promise -> starts(promise, request))
                .map(promise -> clock(request, promise, from))
                .toList();
    }

    /** Whether the promise has a time as things are: an appointment is asked for until there is one, and kept after. */
    static boolean starts(TargetTerm promise, ServiceRequest request) {
        var appointed = request.standing().windowTo() != null;
        return promise.target() == Target.APPOINT ? !appointed : term(promise, request) != null;
    }

    /** How long the promise lasts; null while it waits for an appointment. */
    static @Nullable Term term(TargetTerm promise, ServiceRequest request) {
        var window = request.standing().windowTo();
        if (promise.byAppointment()) {
            return window == null ? null : new Term.Until(window);
        }
        return promise.term();
    }

    static StartClock clock(ServiceRequest request, TargetTerm promise) {
        return clock(request, promise, request.standing().startsAt());
    }

    private static StartClock clock(ServiceRequest request, TargetTerm promise, Instant from) {
        return new StartClock(
                request.subject(),
                promise.target(),
                Objects.requireNonNull(term(promise, request)),
                from,
                request.projectId(),
                promise.warnPercent(),
                new Responsible(request.standing().handlerAccount(), null));
    }
}
