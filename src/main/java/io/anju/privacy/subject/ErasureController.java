package io.anju.privacy.subject;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.privacy.rights.RightsRequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The erasure that an accepted request asks for. A PUT: repeated, it goes on and never does anything twice. */
@RestController
@RequestMapping("/api/rights-requests/{id}/erasure")
class ErasureController {

    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    record ErasureOrder(@NotBlank @Size(max = 500) String reason) {}

    /** What would go, what stays and why, and what has to end first; once executed, what went and what stays. */
    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    ErasureView look(Actor actor, @PathVariable UUID id) {
        return erasures.look(actor, new RightsRequestId(id));
    }

    @PutMapping
    @Allowed(Permission.PERSONAL_DATA)
    ErasureView execute(Actor actor, @PathVariable UUID id, @Valid @RequestBody ErasureOrder order) {
        return erasures.execute(actor, new RightsRequestId(id), order.reason());
    }
}
