package io.anju.requests.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.Impact;
import io.anju.requests.Liability;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.Urgency;
import io.anju.requests.desk.RequestViews.RequestView;
import io.anju.requests.handling.Conversation;
import io.anju.requests.handling.Replies;
import io.anju.requests.handling.Verification;
import io.anju.requests.intake.IntakeForm;
import io.anju.requests.quote.Quote;
import io.anju.requests.quote.Quotes;
import io.anju.requests.work.Appointments;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the desk does to move a request on. */
@RestController
@RequestMapping("/api/requests/{id}")
class RequestHandlingController {

    private final RequestDesk desk;
    private final Verification verification;
    private final Quotes quotes;
    private final Replies replies;
    private final Conversation conversation;
    private final Appointments appointments;

    RequestHandlingController(
            RequestDesk desk,
            Verification verification,
            Quotes quotes,
            Replies replies,
            Conversation conversation,
            Appointments appointments) {
        this.desk = desk;
        this.verification = verification;
        this.quotes = quotes;
        this.replies = replies;
        this.conversation = conversation;
        this.appointments = appointments;
    }

    record VerificationForm(
            @NotNull Liability liability,
            @Nullable Boolean chargeable,
            @Nullable @Size(max = 1000) String note) {}

    record ClassificationForm(
            @Nullable RequestKind kind,
            @NotBlank @Size(max = 40) String category,
            @Nullable Impact impact,
            @Nullable Urgency urgency,
            @NotBlank @Size(max = 500) String reason) {}

    record QuoteForm(
            @NotEmpty @Size(max = 50) List<Quote.@Valid Line> lines,
            @Nullable @Size(max = 1000) String note) {}

    record QuoteAnswerForm(
            @NotNull Boolean accepted,
            @NotNull Quote.Way way,
            @NotBlank @Size(max = 100) String by) {}

    record ReplyForm(
            @NotNull Replies.Way way,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at) {}

    record MessageForm(
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 9) List<UUID> files) {}

    record SlotsForm(@NotEmpty @Size(max = 10) List<IntakeForm.@Valid WindowForm> windows) {}

    @PostMapping("/verification")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView verify(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody VerificationForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> verification.verify(
                        actor, request, body.liability(), Boolean.TRUE.equals(body.chargeable()), body.note()));
    }

    @PostMapping("/classification")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView classify(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ClassificationForm body) {
        var wanted = new Verification.Classification(
                body.kind(), body.category(), body.impact(), body.urgency(), body.reason());
        return desk.change(
                actor, new RequestId(id), version, request -> verification.reclassify(actor, request, wanted));
    }

    @PostMapping("/quotes")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView quote(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody QuoteForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> quotes.offer(actor, request, body.lines(), body.note()));
    }

    @PostMapping("/quote-answer")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView answerQuote(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody QuoteAnswerForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> quotes.answer(actor, request, body.accepted(), body.way(), body.by()));
    }

    @PostMapping("/replies")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView reply(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReplyForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> replies.reply(actor, request, body.way(), body.text(), body.at()));
    }

    @PostMapping("/messages")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView write(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody MessageForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> conversation.fromDesk(actor, request, body.text(), body.files()));
    }

    @PostMapping("/slots")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView offerSlots(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody SlotsForm body) {
        var windows = body.windows().stream().map(IntakeForm.WindowForm::window).toList();
        return desk.change(actor, new RequestId(id), version, request -> appointments.offer(actor, request, windows));
    }

    @PostMapping("/appointment")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView appoint(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody IntakeForm.WindowForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> appointments.agree(actor, request, body.window()));
    }
}
