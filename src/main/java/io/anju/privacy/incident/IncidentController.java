package io.anju.privacy.incident;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log of personal data that leaked, were changed or lost (Y-12). */
@RestController
@RequestMapping("/api/data-incidents")
class IncidentController {

    private final Incidents incidents;
    private final IncidentQueries queries;

    IncidentController(Incidents incidents, IncidentQueries queries) {
        this.incidents = incidents;
        this.queries = queries;
    }

    record IncidentNote(@NotBlank @Size(max = 2000) String note) {}

    @GetMapping
    @Allowed(Permission.PERSONAL_DATA)
    Page<IncidentQueries.IncidentRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable Boolean closed,
            ListQuery query) {
        return queries.list(actor, new IncidentQueries.Filter(project, closed), query);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<IncidentView> get(Actor actor, @PathVariable UUID id) {
        return answer(incidents.get(actor, id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.PERSONAL_DATA)
    IncidentView open(Actor actor, @RequestParam UUID project, @Valid @RequestBody IncidentForm body) {
        return incidents.open(actor, new ProjectId(project), body);
    }

    /** Says what is known now. */
    @PutMapping("/{id}")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<IncidentView> answer(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody IncidentForm body) {
        return answer(incidents.answer(actor, id, version, body));
    }

    /** Adds what was done. */
    @PostMapping("/{id}/notes")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<IncidentView> note(Actor actor, @PathVariable UUID id, @Valid @RequestBody IncidentNote body) {
        return answer(incidents.note(actor, id, body.note()));
    }

    /** Everything is answered. */
    @PostMapping("/{id}/closing")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<IncidentView> close(Actor actor, @PathVariable UUID id, IfMatch version) {
        return answer(incidents.close(actor, id, version));
    }

    private static ResponseEntity<IncidentView> answer(IncidentView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
