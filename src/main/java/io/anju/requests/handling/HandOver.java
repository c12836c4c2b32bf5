package io.anju.requests.handling;

import io.anju.deadlines.Responsible;
import io.anju.identity.AccountSummary;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.category.Handlers;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.RequestMove;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.promise.RequestClocks;
import io.anju.requests.tidings.HandlerNotices;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a complaint or enquiry to somebody else, who answers for it and its clocks from then on. */
@Component
public class HandOver {

    private final Handlers handlers;
    private final RequestJournal journal;
    private final RequestClocks clocks;
    private final HandlerNotices notices;

    HandOver(Handlers handlers, RequestJournal journal, RequestClocks clocks, HandlerNotices notices) {
        this.handlers = handlers;
        this.journal = journal;
        this.clocks = clocks;
        this.notices = notices;
    }

    /** Refuses repairs ({@code not-for-repairs}), what is answered, and who may not handle it ({@code handler-unfit}). */
    public void give(Actor actor, ServiceRequest request, AccountId account, @Nullable String note) {
        if (request.isRepair()) {
            throw Refused.conflict("not-for-repairs");
        }
        if (!RequestMove.REPLY.allowedFrom(request.state())) {
            throw Refused.conflict("request-ended");
        }
        var handler = able(request).stream()
                .filter(each -> each.id().equals(account))
                .findFirst()
                .orElseThrow(() -> Refused.field("account", "handler-unfit"));
        var at = journal.now();
        request.handOver(handler);
        var words = note == null || note.isBlank() ? handler.name() : handler.name() + "：" + note.strip();
        journal.write(actor, request, request.internalRemark("hand-over", at, words));
        clocks.answerFor(request, new Responsible(handler.id(), null));
        notices.named(actor, request, at);
    }

    /** Who may take it over: whoever handles requests in the project, but never the person complained about. */
    public List<AccountSummary> able(ServiceRequest request) {
        return handlers.able(request.projectId(), request.report().aboutAccount());
    }
}
