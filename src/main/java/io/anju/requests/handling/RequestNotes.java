package io.anju.requests.handling;

import io.anju.identity.AccountSummary;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.tidings.HandlerNotices;
import io.anju.trail.CommentAdded;
import io.anju.trail.CommentView;
import io.anju.trail.Comments;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes among colleagues on a request; whoever is named in one finds it in the inbox. */
@Component
public class RequestNotes {

    private final RequestAccess access;
    private final RequestJournal journal;
    private final Comments comments;
    private final HandlerNotices notices;

    RequestNotes(RequestAccess access, RequestJournal journal, Comments comments, HandlerNotices notices) {
        this.access = access;
        this.journal = journal;
        this.comments = comments;
        this.notices = notices;
    }

    /** The notes, the oldest first. Refuses a request that the actor may not see as missing. */
    @Transactional(readOnly = true)
    public List<CommentView> of(Actor actor, RequestId id) {
        return comments.of(access.toRead(actor, id).subject());
    }

    /** The colleagues whom the actor may name in a note on the request, by name: those who may see it. */
    @Transactional(readOnly = true)
    public List<AccountSummary> nameable(Actor actor, RequestId id) {
        return access.readers(access.toRead(actor, id)).stream()
                .filter(account -> !account.id().equals(actor.account()))
                .toList();
    }

    /**
     * Adds a note. Refuses a request that the actor may not see as missing, and ({@code not-a-reader}) naming somebody who may
     * not see it. Whoever names themselves is not told.
     */
    @Transactional
    public CommentView add(Actor actor, RequestId id, String text, List<AccountId> named) {
        var request = access.toRead(actor, id);
        var others = named.stream()
                .distinct()
                .filter(account -> !account.equals(actor.account()))
                .toList();
        if (!others.isEmpty() && !readers(request).containsAll(others)) {
            throw Refused.field("mentions", "not-a-reader");
        }
        return comments.add(actor, request.subject(), text, true, others);
    }

    /** Tells those who are named and may still see the request. */
    @ApplicationModuleListener
    void on(CommentAdded event) {
        if (!event.subject().type().equals(ServiceRequest.SUBJECT)) {
            return;
        }
        journal.find(new RequestId(event.subject().id())).ifPresent(request -> {
            var named = access.readers(request).stream()
                    .filter(account -> event.mentions().contains(account.id()))
                    .toList();
            notices.mentioned(
                    Actor.system(event.company(), "requests"), request, event.author(), named, event.occurredAt());
        });
    }

    private Set<AccountId> readers(ServiceRequest request) {
        return access.readers(request).stream().map(AccountSummary::id).collect(Collectors.toSet());
    }
}
