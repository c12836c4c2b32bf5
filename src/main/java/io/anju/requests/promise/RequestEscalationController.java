package io.anju.requests.promise;

import io.anju.deadlines.Escalations;
import io.anju.deadlines.Escalations.EscalationView;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.RequestId;
import io.anju.requests.journal.RequestAccess;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who was told that a promise of a request is near or broken, who is next, and the answer that somebody takes care. */
@RestController
class RequestEscalationController {

    private final RequestAccess access;
    private final Escalations escalations;
    private final Clock clock;

    RequestEscalationController(RequestAccess access, Escalations escalations, Clock clock) {
        this.access = access;
        this.escalations = escalations;
        this.clock = clock;
    }

    /** What is being done. */
    record EscalationAnswer(@NotBlank @Size(max = 500) String words) {}

    @GetMapping("/api/requests/{id}/escalations")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public EscalationView escalations(Actor actor, @PathVariable UUID id) {
        return escalations.of(access.toRead(actor, new RequestId(id)).subject());
    }

    @PostMapping("/api/requests/{id}/escalations/answer")
    @Allowed(Permission.REQUEST_READ)
    @Transactional
    public EscalationView answer(Actor actor, @PathVariable UUID id, @Valid @RequestBody EscalationAnswer body) {
        var subject = access.toRead(actor, new RequestId(id)).subject();
        escalations.answer(actor, subject, body.words(), clock.instant());
        return escalations.of(subject);
    }
}
