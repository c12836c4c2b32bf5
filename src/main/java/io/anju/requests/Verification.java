package io.anju.requests;

import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.category.Catalogue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks into a request: whose part it is, who pays, how pressing it is. */
@Component
class Verification {

    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final Catalogue catalogue;
    private final ServiceCalendars calendars;
    private final Reclassifications kept;

    Verification(
            RequestJournal journal,
            RequestClocks clocks,
            RequestWork work,
            Catalogue catalogue,
            ServiceCalendars calendars,
            Reclassifications kept) {
        this.journal = journal;
        this.clocks = clocks;
        this.work = work;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.kept = kept;
    }

    /** Another view of what it is and how pressing; kind null to keep it. */
    record Classification(
            @Nullable RequestKind kind,
            String category,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            String reason) {}

    /** Says who answers for it; work that need not wait for a price begins. */
    void verify(Actor actor, ServiceRequest request, Liability liability, boolean chargeable, @Nullable String note) {
        var at = journal.now();
        journal.write(actor, request, request.verify(liability, chargeable, at, note));
        work.beginIfReady(actor, request, at);
    }

    /** Sees it differently, with a reason; the promises move, and what was done stays done. */
    void reclassify(Actor actor, ServiceRequest request, Classification wanted) {
        if (!request.state().isOpen() || request.state() == RequestState.CONFIRMED) {
            throw Refused.conflict("request-ended");
        }
        var at = journal.now();
        var standing = request.standing;
        var kind = Objects.requireNonNullElse(wanted.kind(), standing.kind);
        requireConvertible(request, kind);
        var category = catalogue.forReport(wanted.category(), kind);
        var before = new Reclassifications.View(standing.kind, standing.category, standing.priority);
        standing.kind = kind;
        standing.category = category.code();
        standing.impact = Objects.requireNonNullElse(wanted.impact(), category.impact());
        standing.urgency = Objects.requireNonNullElse(wanted.urgency(), category.urgency());
        standing.priority =
                kind == RequestKind.REPAIR ? catalogue.matrix().priority(standing.impact, standing.urgency) : null;
        standing.startsAt =
                Priorities.start(standing.priority, calendars.of(request.projectId), request.report.reportedAt());
        if (before.kind() != kind) {
            kept.handOver(request);
        }
        journal.write(actor, request, request.internalRemark("reclassify", at, wanted.reason()));
        kept.add(actor, request, before, wanted.reason(), at);
        clocks.reclassify(actor, request, at, wanted.reason());
        if (request.isEmergency() && request.state() == RequestState.QUOTED) {
            clocks.resume(request, at);
        }
        if (standing.workOrderId != null) {
            work.reprioritise(actor, request, wanted.reason(), at);
        }
        work.beginIfReady(actor, request, at);
    }

    private static void requireConvertible(ServiceRequest request, RequestKind kind) {
        if (kind != RequestKind.REPAIR && request.standing.workOrderId != null) {
            throw Refused.conflict("work-has-begun");
        }
    }
}
