package io.anju.requests.handling;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Calling the reporter. */
@RestController
class ReporterCallController {

    private final ReporterCalls calls;

    ReporterCallController(ReporterCalls calls) {
        this.calls = calls;
    }

    /** The number to call. */
    record ReporterNumber(String phone) {}

    @PostMapping("/api/requests/{id}/call")
    @Allowed({Permission.REQUEST_HANDLE, Permission.FOLLOW_UP, Permission.PEOPLE_REVEAL})
    ReporterNumber call(Actor actor, @PathVariable UUID id) {
        return new ReporterNumber(calls.reveal(actor, new RequestId(id)));
    }
}
