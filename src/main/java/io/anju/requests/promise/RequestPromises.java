package io.anju.requests.promise;

import io.anju.agreements.Contracts;
import io.anju.agreements.ProposedTerms;
import io.anju.deadlines.ContractId;
import io.anju.deadlines.Escalating;
import io.anju.deadlines.Matter;
import io.anju.deadlines.Responsible;
import io.anju.deadlines.ServiceTerms;
import io.anju.deadlines.StartClock;
import io.anju.deadlines.Target;
import io.anju.deadlines.TargetTerm;
import io.anju.deadlines.Term;
import io.anju.requests.journal.ServiceRequest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a request promises by the published terms: a repair by its priority, complaints and enquiries without one. */
@Component
class RequestPromises {

    /** An appointment that nobody makes is the desk's affair. */
    static final Set<Target> ESCALATED = EnumSet.complementOf(EnumSet.of(Target.APPOINT));

    private final ServiceTerms terms;
    private final Contracts contracts;

    RequestPromises(ServiceTerms terms, Contracts contracts) {
        this.terms = terms;
        this.contracts = contracts;
    }

    /** By the terms of the moment at which it was reported. */
    List<TargetTerm> of(ServiceRequest request) {
        return of(request, request.report().reportedAt());
    }

    /** By the terms of another moment. */
    List<TargetTerm> of(ServiceRequest request, Instant since) {
        return matter(request, since).map(terms::promised).orElse(List.of());
    }

    /** If these terms held in place of those of their scope; with the window that was agreed. */
    List<TargetTerm> with(ServiceRequest request, Instant since, ProposedTerms.Proposed proposed) {
        return matter(request, since)
                .map(matter -> terms.promisedWith(matter, proposed.scope(), proposed.lines()))
                .orElse(List.of())
                .stream()
                .map(promise -> new TargetTerm(
                        promise.target(), term(promise, request), promise.warnPercent(), promise.source()))
                .toList();
    }

    private Optional<Matter> matter(ServiceRequest request, Instant since) {
        var standing = request.standing();
        return standing.priority() == null && !standing.kind().isHandled()
                ? Optional.empty()
                : Optional.of(new Matter(
                        request.projectId(),
                        contract(request),
                        standing.kind().name(),
                        standing.category(),
                        standing.priority(),
                        since));
    }

    /** The contract of the moment of the report; recorded history knows none. */
    private @Nullable ContractId contract(ServiceRequest request) {
        var report = request.report();
        return report.isRecorded()
                ? null
                : contracts
                        .covering(request.projectId(), report.placeId(), report.reportedAt())
                        .orElse(null);
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
                new Responsible(request.standing().handlerAccount(), null),
                promise.source(),
                escalating(request, promise.target()));
    }

    private static @Nullable Escalating escalating(ServiceRequest request, Target target) {
        return ESCALATED.contains(target) ? escalating(request) : null;
    }

    /** Nobody is told about recorded history. */
    static @Nullable Escalating escalating(ServiceRequest request) {
        return request.report().isRecorded()
                ? null
                : new Escalating(
                        request.standing().priority(),
                        request.number(),
                        request.report().aboutAccount());
    }
}
