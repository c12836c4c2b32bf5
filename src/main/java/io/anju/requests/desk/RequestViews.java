package io.anju.requests.desk;

import io.anju.deadlines.ClockView;
import io.anju.estate.PlaceSummary;
import io.anju.files.FileView;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Mask;
import io.anju.people.Tie;
import io.anju.requests.Impact;
import io.anju.requests.KnownOutage;
import io.anju.requests.Liability;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestId;
import io.anju.requests.RequestSummary;
import io.anju.requests.Urgency;
import io.anju.requests.handling.Whereabouts;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestSteps;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outage.KnownOutages;
import io.anju.requests.promise.RequestClocks;
import io.anju.workorders.Spot;
import io.anju.workorders.WorkOrderSummary;
import io.anju.workorders.WorkOrders;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the desk's and the reporter's pages show of one request. */
@Component
public class RequestViews {

    private final RequestClocks clocks;
    private final WorkOrders workOrders;
    private final Whereabouts whereabouts;
    private final DeskExtras extras;
    private final RequestSteps steps;
    private final RequestRights rights;
    private final KnownOutages outages;

    RequestViews(
            RequestClocks clocks,
            WorkOrders workOrders,
            Whereabouts whereabouts,
            DeskExtras extras,
            RequestSteps steps,
            RequestRights rights,
            KnownOutages outages) {
        this.clocks = clocks;
        this.workOrders = workOrders;
        this.whereabouts = whereabouts;
        this.extras = extras;
        this.steps = steps;
        this.rights = rights;
        this.outages = outages;
    }

    /**
     * Who reported; phone masked, all null where the reader may not know.
     *
     * @param ties what the reporter has to do with units today, that of the request first
     */
    public record ReporterView(
            @Nullable String name, @Nullable String phone, boolean hidden, List<Tie> ties) {

        static final ReporterView HIDDEN = new ReporterView(null, null, true, List.of());
    }

    /**
     * The desk's page.
     *
     * @param hiddenFromAbout whether the person complained about is known and cannot read this
     */
    public record RequestView(
            RequestSummary request,
            ReportChannel channel,
            @Nullable String description,
            @Nullable PlaceSummary place,
            @Nullable Spot spot,
            ReporterView reporter,
            @Nullable String about,
            boolean hiddenFromAbout,
            Instant enteredAt,
            String enteredBy,
            Instant startsAt,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @Nullable Liability liability,
            boolean chargeable,
            boolean verified,
            @Nullable AccountId handler,
            @Nullable String handlerName,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @Nullable RequestId mergedInto,
            @Nullable KnownOutage outage,
            @Nullable String process,
            @Nullable String result,
            @Nullable Integer score,
            List<ClockView> clocks,
            @Nullable WorkOrderSummary work,
            List<RequestSteps.StepView> history,
            List<FileView> files,
            DeskExtras.RequestExtras extras,
            List<String> can) {}

    /** The request as the desk sees it; who complained is left out for readers who may not know. */
    public RequestView desk(Actor actor, ServiceRequest request) {
        var report = request.report();
        var standing = request.standing();
        var known = RequestAccess.maySeeReporter(actor, request);
        return new RequestView(
                request.summary(),
                report.channel(),
                report.description(),
                whereabouts.place(request),
                whereabouts.spot(request),
                known ? reporter(request) : ReporterView.HIDDEN,
                known ? report.aboutName() : null,
                known && report.aboutAccount() != null,
                report.enteredAt(),
                known || report.channel().isByStaff() ? report.enteredBy() : "",
                standing.startsAt(),
                standing.impact(),
                standing.urgency(),
                standing.liability(),
                standing.chargeable(),
                standing.verifiedAt() != null,
                standing.handlerAccount(),
                standing.handlerName(),
                standing.windowFrom(),
                standing.windowTo(),
                standing.mergedInto(),
                outages.of(request),
                known ? standing.process() : null,
                known ? standing.result() : null,
                standing.score(),
                clocks.of(request),
                work(request),
                steps.of(request, !known),
                extras.files(request),
                extras.of(actor, request),
                rights.can(actor, request));
    }

    /** How the work for it stands; null while there is none. */
    @Nullable
    public WorkOrderSummary work(ServiceRequest request) {
        var order = request.standing().workOrderId();
        return order == null ? null : workOrders.get(order);
    }

    private ReporterView reporter(ServiceRequest request) {
        var name = request.report().reporterName();
        return new ReporterView(name, Mask.phone(request.report().reporterPhone()), false, whereabouts.ties(request));
    }
}
