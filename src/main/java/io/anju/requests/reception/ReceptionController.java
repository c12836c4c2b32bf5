package io.anju.requests.reception;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.requests.ReportChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The reception log. */
@RestController
@RequestMapping("/api/receptions")
class ReceptionController {

    private final ReceptionLog log;

    ReceptionController(ReceptionLog log) {
        this.log = log;
    }

    record ReceptionForm(
            @NotNull UUID project,
            @NotNull ReportChannel channel,
            @NotBlank @Size(max = 100) String person,
            @Nullable @Size(max = 40) String phone,
            @NotBlank @Size(max = 2000) String question,
            @NotBlank @Size(max = 2000) String result,
            @NotNull Instant beganAt,
            @NotNull Instant endedAt) {}

    /** The new entry. */
    record Written(UUID id) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.REQUEST_INTAKE)
    Written add(Actor actor, @Valid @RequestBody ReceptionForm body) {
        return new Written(log.add(actor, body));
    }

    @GetMapping
    @Allowed(Permission.REQUEST_READ)
    Page<Reception> list(Actor actor, ListQuery query) {
        return log.list(actor, query);
    }
}
