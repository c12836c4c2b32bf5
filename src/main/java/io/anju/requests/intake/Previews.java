package io.anju.requests.intake;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.requests.Intake;
import io.anju.requests.IntakeResult;
import io.anju.requests.KnownOutage;
import io.anju.requests.Liability;
import io.anju.requests.RequestKind;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.outage.KnownOutages;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.reading.Danger;
import io.anju.requests.reading.DangerSign;
import io.anju.requests.work.RequestWork;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a report would be promised, worked out by the rules of the intake itself and without writing anything. */
@Component
class Previews {

    private final IntakeRules rules;
    private final IntakeWriter writer;
    private final RequestClocks clocks;
    private final RequestWork work;
    private final KnownOutages outages;

    Previews(IntakeRules rules, IntakeWriter writer, RequestClocks clocks, RequestWork work, KnownOutages outages) {
        this.rules = rules;
        this.writer = writer;
        this.clocks = clocks;
        this.work = work;
        this.outages = outages;
    }

    /**
     * The promise that would be read out.
     *
     * @param priority null unless a repair
     * @param deferred whether the clocks wait for the next opening (S-05)
     * @param handler who would answer for a complaint or enquiry
     * @param begins whether work would begin at once, without verification
     * @param dangers what the words say of danger to life; they decide the priority where nobody has judged
     * @param outage the outage that would explain it: then nothing of its own is promised and nobody is sent
     * @param offeredTo whom the work would be offered to as things stand; null where nobody is asked by name
     */
    record PromisePreview(
            RequestKind kind,
            @Nullable Priority priority,
            boolean offHours,
            boolean deferred,
            Instant startsAt,
            List<IntakeResult.Promise> promises,
            @Nullable Liability liability,
            boolean chargeable,
            @Nullable String handler,
            boolean begins,
            List<Danger> dangers,
            @Nullable String offeredTo,
            @Nullable KnownOutage outage) {}

    /** For the desk, which also learns who would be asked. Refuses what the intake would refuse. */
    @Transactional(readOnly = true)
    public PromisePreview forDesk(Actor actor, Intake intake) {
        var facts = rules.check(actor, intake);
        var request = writer.sketch(actor, intake, facts);
        return preview(request, facts, request.isRepair() ? work.wouldAsk(actor, request, facts.now()) : null);
    }

    /** For whoever reports; refuses what the intake would refuse. */
    @Transactional(readOnly = true)
    public PromisePreview forReporter(Actor actor, Intake intake) {
        var facts = rules.check(actor, intake);
        return preview(writer.sketch(actor, intake, facts), facts, null);
    }

    private PromisePreview preview(ServiceRequest request, IntakeFacts facts, @Nullable String offeredTo) {
        var standing = request.standing();
        var outage = outages.explaining(request, !facts.dangers().isEmpty()).orElse(null);
        return new PromisePreview(
                standing.kind(),
                standing.priority(),
                facts.offHours(),
                standing.startsAt().isAfter(facts.now()),
                standing.startsAt(),
                outage == null ? clocks.preview(request) : List.of(),
                standing.liability(),
                standing.chargeable(),
                standing.handlerName(),
                outage == null && request.mayBeginWork(),
                facts.dangers().stream().map(DangerSign::danger).toList(),
                outage == null ? offeredTo : null,
                outage);
    }
}
