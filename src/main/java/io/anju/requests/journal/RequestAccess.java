package io.anju.requests.journal;

import io.anju.identity.AccountSummary;
import io.anju.identity.Accounts;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may see or move a request. What is not the caller's looks as if it did not exist. */
@Component
public class RequestAccess {

    private final RequestJournal journal;
    private final ReporterRights rights;
    private final Accounts accounts;

    RequestAccess(RequestJournal journal, ReporterRights rights, Accounts accounts) {
        this.journal = journal;
        this.rights = rights;
        this.accounts = accounts;
    }

    /** For a change by somebody who holds the permission in the request's project. */
    public ServiceRequest with(Actor actor, Permission permission, RequestId id) {
        return checked(actor, permission, journal.load(id));
    }

    /** For reading by somebody of the staff. */
    public ServiceRequest toRead(Actor actor, RequestId id) {
        return checked(actor, Permission.REQUEST_READ, journal.read(id));
    }

    /** The colleagues who may read it, by name; nobody else may hear of it. */
    public List<AccountSummary> readers(ServiceRequest request) {
        return accounts.withPermission(Permission.REQUEST_READ, request.projectId).stream()
                .filter(account -> !isAbout(account.id(), request))
                .toList();
    }

    /** For a change by its reporter who is signed in. */
    public ServiceRequest own(Actor actor, RequestId id) {
        var request = journal.load(id);
        if (!rights.isOwn(actor.requireAccount(), request)) {
            throw Refused.missing("request");
        }
        return request;
    }

    /** Whether the actor may know who complained; of other kinds the reporter is known to every reader. */
    public static boolean maySeeReporter(Actor actor, ServiceRequest request) {
        return !request.isConfidential() || actor.may(Permission.COMPLAINANT_READ, request.projectId);
    }

    /** The person complained about never sees the complaint, whatever the roles. */
    private static ServiceRequest checked(Actor actor, Permission permission, ServiceRequest request) {
        actor.require(permission, request.projectId, "request");
        if (actor.account() != null && isAbout(actor.account(), request)) {
            throw Refused.missing("request");
        }
        return request;
    }

    private static boolean isAbout(AccountId account, ServiceRequest request) {
        return request.isConfidential() && account.equals(request.report.aboutAccount());
    }
}
