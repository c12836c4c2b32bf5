package io.anju.people.registration;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.people.Relation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The desk decides who is bound to which unit. */
@RestController
@RequestMapping("/api/registrations")
class RegistrationController {

    private final RegistrationDecisions decisions;

    RegistrationController(RegistrationDecisions decisions) {
        this.decisions = decisions;
    }

    record ApprovalRequest(@NotNull UUID unit, @NotNull Relation relation) {}

    record RefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    /**
     * Somebody who waits. Name and number are shown in full: the decision is about them.
     *
     * @param unit the one that the words mean, to be confirmed by the desk; absent where none or several fit
     */
    record RegistrationView(
            RegistrationId id,
            ProjectId project,
            String name,
            String phone,
            String unitText,
            @Nullable PlaceId unit,
            Relation relation,
            Instant requestedAt) {

        static RegistrationView of(RegistrationDecisions.Waiting waiting) {
            var registration = waiting.wish();
            return new RegistrationView(
                    registration.id(),
                    registration.projectId(),
                    registration.name(),
                    registration.phone(),
                    registration.unitText(),
                    waiting.unit(),
                    registration.relation(),
                    registration.requestedAt());
        }
    }

    @GetMapping
    @Allowed(Permission.PEOPLE_WRITE)
    List<RegistrationView> waiting(Actor actor) {
        return decisions.waiting(actor).stream().map(RegistrationView::of).toList();
    }

    @PostMapping("/{id}/approval")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable UUID id, @Valid @RequestBody ApprovalRequest request) {
        decisions.approve(actor, new RegistrationId(id), new PlaceId(request.unit()), request.relation());
    }

    @PostMapping("/{id}/refusal")
    @Allowed(Permission.PEOPLE_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Actor actor, @PathVariable UUID id, @Valid @RequestBody RefusalRequest request) {
        decisions.refuse(actor, new RegistrationId(id), request.reason());
    }
}
