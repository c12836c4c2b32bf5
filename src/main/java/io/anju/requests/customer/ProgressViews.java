package io.anju.requests.customer;

import io.anju.deadlines.ClockState;
import io.anju.deadlines.Target;
import io.anju.requests.KnownOutage;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.desk.RequestViews;
import io.anju.requests.handling.CustomerExtras;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestSteps.StepView;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outage.KnownOutages;
import io.anju.requests.promise.RequestClocks;
import io.anju.workorders.WorkOrderState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the reporter's own page shows (E5): the public part of the history, what was promised and what comes next. */
@Component
class ProgressViews {

    private final RequestJournal journal;
    private final RequestViews views;
    private final RequestClocks clocks;
    private final PublicHistory history;
    private final ReporterVerbs verbs;
    private final CustomerExtras extras;
    private final KnownOutages outages;

    ProgressViews(
            RequestJournal journal,
            RequestViews views,
            RequestClocks clocks,
            PublicHistory history,
            ReporterVerbs verbs,
            CustomerExtras extras,
            KnownOutages outages) {
        this.journal = journal;
        this.views = views;
        this.clocks = clocks;
        this.history = history;
        this.verbs = verbs;
        this.extras = extras;
        this.outages = outages;
    }

    /** A promise as the reporter sees it. */
    record PromiseView(
            Target target,
            ClockState state,
            Instant startsAt,
            @Nullable Instant dueAt,
            @Nullable Instant stoppedAt) {}

    /** The page. */
    record ProgressView(
            RequestId id,
            String number,
            RequestKind kind,
            String category,
            String title,
            @Nullable String place,
            @Nullable String phone,
            Instant reportedAt,
            RequestState state,
            @Nullable String mergedInto,
            @Nullable KnownOutage outage,
            @Nullable WorkOrderState workState,
            @Nullable String technician,
            List<String> helpers,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @Nullable Integer score,
            List<PromiseView> promises,
            List<StepView> history,
            CustomerExtras.Extras extras,
            List<String> can) {}

    /** The request's page; of a merged one the progress of the request that stands for it. */
    ProgressView of(ServiceRequest request) {
        var merged = request.standing().mergedInto();
        var lead = merged == null ? request : journal.read(merged);
        var work = views.work(lead);
        var where = extras.where(request);
        return new ProgressView(
                request.id(),
                request.number(),
                request.standing().kind(),
                request.standing().category(),
                request.report().title(),
                where.place(),
                where.phone(),
                request.report().reportedAt(),
                lead.state(),
                merged == null ? null : lead.number(),
                outages.of(lead),
                work == null ? null : work.state(),
                work == null ? null : work.assigneeName(),
                work == null ? List.of() : work.helpers(),
                lead.standing().windowFrom(),
                lead.standing().windowTo(),
                request.standing().score(),
                clocks.of(lead).stream()
                        .filter(clock -> clock.target() != Target.APPOINT)
                        .map(clock -> new PromiseView(
                                clock.target(), clock.state(), clock.startsAt(), clock.dueAt(), clock.stoppedAt()))
                        .toList(),
                history.of(lead),
                extras.of(request),
                verbs.of(request));
    }
}
