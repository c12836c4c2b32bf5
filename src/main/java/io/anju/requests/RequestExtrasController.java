package io.anju.requests;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.notices.DeliveryView;
import io.anju.notices.Notices;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What hangs on a request, for the desk: words, prices, windows, and what was sent about it. */
@RestController
class RequestExtrasController {

    private final RequestAccess access;
    private final CustomerExtras extras;
    private final Notices notices;

    RequestExtrasController(RequestAccess access, CustomerExtras extras, Notices notices) {
        this.access = access;
        this.extras = extras;
        this.notices = notices;
    }

    /** All of it; who wrote and where it was sent is left out where the reader may not know who complained. */
    record DeskExtras(
            List<Conversation.Message> messages,
            List<Replies.Reply> replies,
            List<Quote> quotes,
            List<Appointments.Slot> slots,
            List<DeliveryView> deliveries) {}

    @GetMapping("/api/requests/{id}/extras")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public DeskExtras extras(Actor actor, @PathVariable UUID id) {
        var request = access.toRead(actor, new RequestId(id));
        var all = extras.of(request);
        if (!RequestAccess.maySeeReporter(actor, request)) {
            var unsigned = all.messages().stream().map(RequestExtrasController::unsigned).toList();
            return new DeskExtras(unsigned, all.replies(), List.of(), all.slots(), List.of());
        }
        return new DeskExtras(
                all.messages(), all.replies(), all.quotes(), all.slots(), notices.deliveries(request.subject()));
    }

    private static Conversation.Message unsigned(Conversation.Message message) {
        return message.fromReporter()
                ? new Conversation.Message(message.id(), message.at(), true, "", message.text())
                : message;
    }
}
