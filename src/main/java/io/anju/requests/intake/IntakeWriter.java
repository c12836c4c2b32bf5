package io.anju.requests.intake;

import io.anju.deadlines.Target;
import io.anju.files.Files;
import io.anju.kernel.Actor;
import io.anju.requests.Intake;
import io.anju.requests.IntakeResult;
import io.anju.requests.KnownOutage;
import io.anju.requests.RequestId;
import io.anju.requests.RequestState;
import io.anju.requests.category.Handlers;
import io.anju.requests.journal.Assessment;
import io.anju.requests.journal.Report;
import io.anju.requests.journal.RequestRegister;
import io.anju.requests.journal.RequestStep;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.journal.Standing;
import io.anju.requests.outage.OutageRequests;
import io.anju.requests.tidings.HandlerNotices;
import io.anju.requests.tidings.Tidings;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what a report said, beside the moves that follow from it. */
@Component
class IntakeWriter {

    private static final Map<Target, String> WORDS =
            Map.of(Target.ARRIVE, "arriveBy", Target.RESTORE, "restoreBy", Target.HANDLE, "replyBy");

    private final RequestRegister register;
    private final Handlers handlers;
    private final Files files;
    private final Tidings tidings;
    private final HandlerNotices handlerNotices;
    private final IntakeReading reading;

    IntakeWriter(
            RequestRegister register,
            Handlers handlers,
            Files files,
            Tidings tidings,
            HandlerNotices handlerNotices,
            IntakeReading reading) {
        this.register = register;
        this.handlers = handlers;
        this.files = files;
        this.tidings = tidings;
        this.handlerNotices = handlerNotices;
        this.reading = reading;
    }

    /** The request as it begins; not stored yet. */
    ServiceRequest draft(Actor actor, Intake intake, IntakeFacts facts) {
        return draft(
                actor,
                intake,
                facts,
                register.number(facts.reportedAt(), facts.calendar().zone()));
    }

    /** The request as it would begin, without a number and never to be stored. */
    ServiceRequest sketch(Actor actor, Intake intake, IntakeFacts facts) {
        return draft(actor, intake, facts, "");
    }

    private ServiceRequest draft(Actor actor, Intake intake, IntakeFacts facts, String number) {
        var request = new ServiceRequest(
                RequestId.next(),
                actor.company(),
                intake.project(),
                number,
                report(actor, intake, facts),
                standing(intake, facts));
        if (!request.isRepair()) {
            handlers.handler(
                            intake.project(),
                            intake.kind(),
                            facts.category(),
                            intake.about() == null ? null : intake.about().account())
                    .ifPresent(request::handOver);
        }
        return request;
    }

    /** What its words seem to say: kept, and told to colleagues where something followed from it. */
    List<RequestStep> read(ServiceRequest request, Intake intake, IntakeFacts facts) {
        return reading.of(request, intake, facts);
    }

    /** Words to find it by, pictures, the consent, and the news for its handler. */
    void attach(Actor actor, ServiceRequest request, Intake intake, IntakeFacts facts) {
        register.index(request, facts.place(), facts.category().zh());
        if (!intake.files().isEmpty()) {
            files.attach(actor, request.subject(), "report", intake.files());
        }
        if (intake.consent() != null) {
            register.consent(actor, request, intake.consent(), facts.now());
        }
        if (intake.solved() == null) {
            handlerNotices.named(actor, request, facts.now());
        }
    }

    /** Tells the reporter at once what is promised (S-05), or what is known of the outage behind it. */
    void receipt(
            Actor actor,
            ServiceRequest request,
            List<IntakeResult.Promise> promises,
            @Nullable KnownOutage outage,
            Instant at) {
        if (outage != null) {
            tidings.tell(actor, request, Tidings.IN_OUTAGE, OutageRequests.words(outage), at);
            return;
        }
        var args = new HashMap<String, Object>();
        if (request.standing().startsAt().isAfter(at)) {
            args.put("startsAt", request.standing().startsAt());
        }
        for (var promise : promises) {
            var word = WORDS.get(promise.target());
            if (word != null && promise.dueAt() != null) {
                args.put(word, promise.dueAt());
            }
        }
        var solved = request.state() == RequestState.SOLVED_AT_DESK;
        if (solved) {
            args.put("answer", Objects.requireNonNull(request.standing().result()));
        }
        tidings.tell(actor, request, solved ? Tidings.SOLVED : Tidings.RECEIVED, args, at);
    }

    private static Standing standing(Intake intake, IntakeFacts facts) {
        var assessment = new Assessment(
                intake.kind(), intake.category(), facts.impact(), facts.urgency(), facts.priority(), facts.startsAt());
        return Standing.begin(assessment, facts.reportedAt())
                .borneBy(facts.liability(), facts.chargeable())
                .verified(intake.verified() ? facts.now() : null)
                .within(intake.window());
    }

    private static Report report(Actor actor, Intake intake, IntakeFacts facts) {
        var reporter = facts.reporter();
        var pin = intake.pin();
        var about = intake.about();
        return new Report(
                intake.channel(),
                title(intake, facts),
                blankToNull(intake.description()),
                intake.place(),
                pin == null ? null : pin.plan(),
                pin == null ? null : pin.x(),
                pin == null ? null : pin.y(),
                reporter.name(),
                reporter.phone(),
                reporter.email(),
                reporter.person(),
                reporter.account(),
                about == null ? null : about.account(),
                about == null ? null : about.name(),
                facts.reportedAt(),
                facts.now(),
                actor.name(),
                actor.account(),
                facts.offHours(),
                null,
                null);
    }

    private static String title(Intake intake, IntakeFacts facts) {
        var said = blankToNull(intake.title());
        return said == null ? facts.category().zh() : said;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
