package io.anju.requests.customer;

import io.anju.kernel.Actor;
import io.anju.requests.RequestId;
import io.anju.requests.customer.ProgressViews.ProgressView;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestJournal;
import io.anju.requests.journal.ServiceRequest;
import io.anju.requests.tidings.AccessTokens;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One change of one request by its reporter, in one transaction. */
@Component
class CustomerDesk {

    private final RequestAccess access;
    private final AccessTokens tokens;
    private final RequestJournal journal;
    private final ProgressViews views;

    CustomerDesk(RequestAccess access, AccessTokens tokens, RequestJournal journal, ProgressViews views) {
        this.access = access;
        this.tokens = tokens;
        this.journal = journal;
        this.views = views;
    }

    /** By a reporter who is signed in; somebody else's request looks as if it did not exist. */
    @Transactional
    public ProgressView own(Actor actor, RequestId id, Consumer<ServiceRequest> verb) {
        return change(access.own(actor, id), verb);
    }

    /** By whoever holds the link. */
    @Transactional
    public ProgressView byLink(String token, Consumer<ServiceRequest> verb) {
        return change(journal.load(tokens.request(token)), verb);
    }

    private ProgressView change(ServiceRequest request, Consumer<ServiceRequest> verb) {
        verb.accept(request);
        return views.of(journal.read(request.id()));
    }
}
