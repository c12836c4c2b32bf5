package io.anju.requests.handling;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.ServiceRequest;
import io.anju.trail.Trail;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reporter's number for whoever has to speak with the reporter. */
@Service
public class ReporterCalls {

    private final RequestAccess access;
    private final Trail trail;

    ReporterCalls(RequestAccess access, Trail trail) {
        this.access = access;
        this.trail = trail;
    }

    /**
     * The number in full; every look is recorded (Y-08). Refuses who does not speak with reporters, and as
     * {@code phone-missing} where no number is known or the reporter is not to be known.
     */
    @Transactional
    public String reveal(Actor actor, RequestId id) {
        var request = access.toRead(actor, id);
        if (!speaks(actor, request)) {
            throw Refused.forbidden();
        }
        var phone = Optional.ofNullable(request.report().reporterPhone())
                .filter(number -> RequestAccess.maySeeReporter(actor, request))
                .orElseThrow(() -> Refused.missing("phone"));
        trail.record(actor, request.subject(), "phone-revealed", Map.of());
        return phone;
    }

    /** Whether {@link #reveal} would tell a number. */
    public static boolean may(Actor actor, ServiceRequest request) {
        return request.report().reporterPhone() != null
                && RequestAccess.maySeeReporter(actor, request)
                && speaks(actor, request);
    }

    private static boolean speaks(Actor actor, ServiceRequest request) {
        return Stream.of(Permission.REQUEST_HANDLE, Permission.FOLLOW_UP, Permission.PEOPLE_REVEAL)
                .anyMatch(permission -> actor.may(permission, request.projectId()));
    }
}
