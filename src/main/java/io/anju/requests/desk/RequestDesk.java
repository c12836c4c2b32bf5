package io.anju.requests.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.ServiceRequest;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One change of one request by the desk, in one transaction: who may, on which version, and what it looks like after. */
@Component
class RequestDesk {

    private final RequestAccess access;
    private final RequestViews views;

    RequestDesk(RequestAccess access, RequestViews views) {
        this.access = access;
        this.views = views;
    }

    /** Refuses {@code request-missing} for strangers and {@code stale} for an older version. */
    @Transactional
    public RequestViews.RequestView change(Actor actor, RequestId id, IfMatch version, Consumer<ServiceRequest> verb) {
        var request = access.with(actor, Permission.REQUEST_HANDLE, id);
        version.check(request.currentVersion());
        verb.accept(request);
        return views.desk(actor, access.with(actor, Permission.REQUEST_HANDLE, id));
    }
}
