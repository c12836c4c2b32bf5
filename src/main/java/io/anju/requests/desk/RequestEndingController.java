package io.anju.requests.desk;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.desk.RequestViews.RequestView;
import io.anju.requests.intake.IntakeForm;
import io.anju.requests.outage.OutageRequests;
import io.anju.requests.outcome.CustomerEndings;
import io.anju.requests.outcome.Endings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the desk ends a request or calls it up again. */
@RestController
@RequestMapping("/api/requests/{id}")
class RequestEndingController {

    private final RequestDesk desk;
    private final Endings endings;
    private final CustomerEndings again;
    private final OutageRequests outages;

    RequestEndingController(RequestDesk desk, Endings endings, CustomerEndings again, OutageRequests outages) {
        this.desk = desk;
        this.endings = endings;
        this.again = again;
        this.outages = outages;
    }

    record ReasonForm(@NotBlank @Size(max = 500) String reason) {}

    record MergerForm(@NotNull UUID into) {}

    @PostMapping("/withdrawal")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView withdraw(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReasonForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> endings.withdraw(actor, request, body.reason()));
    }

    @PostMapping("/cancellation")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView cancel(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReasonForm body) {
        return desk.change(actor, new RequestId(id), version, request -> endings.cancel(actor, request, body.reason()));
    }

    @PostMapping("/closure-without-work")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView closeWithoutWork(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReasonForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> endings.closeWithoutWork(actor, request, body.reason()));
    }

    @PostMapping("/solution")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView solve(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody IntakeForm.SolutionForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> endings.solve(actor, request, body.solution()));
    }

    @PostMapping("/off-hours-record")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView account(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody IntakeForm.SolutionForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> endings.account(actor, request, body.solution()));
    }

    @PostMapping("/merger")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView merge(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody MergerForm body) {
        return desk.change(
                actor,
                new RequestId(id),
                version,
                request -> endings.merge(actor, request, new RequestId(body.into())));
    }

    /** It is no part of the outage: a matter of its own again. */
    @PostMapping("/outage-exit")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView leaveOutage(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReasonForm body) {
        return desk.change(actor, new RequestId(id), version, request -> outages.detach(actor, request, body.reason()));
    }

    @PostMapping("/reopening")
    @Allowed(Permission.REQUEST_HANDLE)
    RequestView reopen(Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody ReasonForm body) {
        return desk.change(
                actor, new RequestId(id), version, request -> again.reopenFor(actor, request, body.reason()));
    }
}
