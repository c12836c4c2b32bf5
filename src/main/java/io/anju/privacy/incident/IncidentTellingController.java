package io.anju.privacy.incident;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.privacy.incident.Affected.Whom;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Telling the people whose data an incident concerns: first shown, then done once (Y-12). */
@RestController
@RequestMapping("/api/data-incidents/{id}")
class IncidentTellingController {

    private static final int MOST = 50;

    private final IncidentTelling telling;
    private final Incidents incidents;
    private final ToldPeople told;

    IncidentTellingController(IncidentTelling telling, Incidents incidents, ToldPeople told) {
        this.telling = telling;
        this.incidents = incidents;
        this.told = told;
    }

    /**
     * Whom to tell.
     *
     * @param place who belongs there today; absent: the whole project
     * @param people these alone
     * @param count how many the preview showed
     * @param how what the record says about it, unless it says something already
     */
    record TellingForm(
            @Nullable UUID place,
            @Nullable @Size(max = MOST) List<@NotNull UUID> people,
            @Min(1) @Max(1_000_000) int count,
            @NotBlank @Size(max = 1000) String how) {}

    /** Who would be told what. */
    @GetMapping("/telling")
    @Allowed(Permission.PERSONAL_DATA)
    IncidentTelling.Preview preview(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(required = false) @Nullable @Size(max = MOST) List<UUID> people) {
        return telling.preview(actor, id, whom(place, people));
    }

    @PostMapping("/telling")
    @Allowed(Permission.PERSONAL_DATA)
    ResponseEntity<IncidentView> tell(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody TellingForm body) {
        var view = telling.send(actor, id, version, whom(body.place(), body.people()), body.count(), body.how());
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }

    /** Who is told, when and by which ways. */
    @GetMapping("/told")
    @Allowed(Permission.PERSONAL_DATA)
    Page<ToldPeople.ToldPerson> told(Actor actor, @PathVariable UUID id, ListQuery query) {
        return told.list(incidents.get(actor, id).id(), query);
    }

    private static Whom whom(@Nullable UUID place, @Nullable List<UUID> people) {
        return new Whom(place, people == null ? List.of() : people);
    }
}
