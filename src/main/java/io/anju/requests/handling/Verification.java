package io.anju.requests.handling;

import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.Urgency;
import io.anju.requests.category.Catalogue;
import io.anju.requests.category.Category;
import io.anju.requests.journal.Assessment;
import io.anju.requests.journal.Priorities;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.work.RequestWork;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks into a request: whose part it is, who pays, how pressing it is. */
@Component
public class Verification {

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
    public record Classification(
            @Nullable RequestKind kind,
            String category,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            String reason) {}

    /** Says who answers for it; work that need not wait for a price begins. */
    public void verify(
            Actor actor, ServiceRequest request, Liability liability, boolean chargeable, @Nullable String note) {
        var at = journal.now();
        journal.write(actor, request, request.verify(liability, chargeable, at, note));
        work.beginIfReady(actor, request, at);
    }

    /** Sees it differently, with a reason; the promises move, and what was done stays done. */
    public void reclassify(Actor actor, ServiceRequest request, Classification wanted) {
        if (!request.state().isOpen() || request.state() == RequestState.CONFIRMED) {
            throw Refused.conflict("request-ended");
        }
        var at = journal.now();
        var standing = request.standing();
        var kind = Objects.requireNonNullElse(wanted.kind(), standing.kind());
        requireConvertible(request, kind);
        var category = catalogue.forReport(wanted.category(), kind);
        var before = new Reclassifications.View(standing.kind(), standing.category(), standing.priority());
        var step = request.reclassify(assess(request, kind, category, wanted), at, wanted.reason());
        if (before.kind() != kind) {
            kept.handOver(request);
        }
        journal.write(actor, request, step);
        kept.add(actor, request, before, wanted.reason(), at);
        clocks.reclassify(actor, request, at, wanted.reason());
        if (request.isEmergency() && request.state() == RequestState.QUOTED) {
            clocks.resume(request, at);
        }
        if (standing.workOrderId() != null) {
            work.reprioritise(actor, request, wanted.reason(), at);
        }
        work.beginIfReady(actor, request, at);
    }

    private Assessment assess(ServiceRequest request, RequestKind kind, Category category, Classification wanted) {
        var impact = Objects.requireNonNullElse(wanted.impact(), category.impact());
        var urgency = Objects.requireNonNullElse(wanted.urgency(), category.urgency());
        var priority = kind == RequestKind.REPAIR ? catalogue.matrix().priority(impact, urgency) : null;
        var calendar = calendars.of(request.projectId());
        var startsAt = Priorities.start(priority, calendar, request.report().reportedAt());
        return new Assessment(kind, category.code(), impact, urgency, priority, startsAt);
    }

    private static void requireConvertible(ServiceRequest request, RequestKind kind) {
        if (kind != RequestKind.REPAIR && request.standing().workOrderId() != null) {
            throw Refused.conflict("work-has-begun");
        }
    }
}
