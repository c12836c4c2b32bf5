package io.anju.requests.outage;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.notices.Channel;
import io.anju.requests.OutageId;
import io.anju.requests.OutageKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
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

/** One event, many homes: from declaring it to the all clear (D3). */
@RestController
@RequestMapping("/api/outages")
class OutageController {

    private final Outages outages;
    private final OutageViews views;
    private final OutagePreviews previews;
    private final OutageCorrections corrections;
    private final CorrectionPreviews correctionPreviews;
    private final OutageQueries queries;
    private final Clock clock;

    OutageController(
            Outages outages,
            OutageViews views,
            OutagePreviews previews,
            OutageCorrections corrections,
            CorrectionPreviews correctionPreviews,
            OutageQueries queries,
            Clock clock) {
        this.outages = outages;
        this.views = views;
        this.previews = previews;
        this.corrections = corrections;
        this.correctionPreviews = correctionPreviews;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * What is new.
     *
     * @param expectedAt when it should be over now; null where nobody can say
     */
    record OutageUpdate(
            @Nullable Instant expectedAt,
            @Nullable @Size(min = 1, max = 500) String note,
            @NotNull @Size(max = 3) Set<@NotNull Channel> channels) {}

    /**
     * All clear.
     *
     * @param at since when it works again; null for now
     * @param outcome what it was and what was done
     */
    record AllClear(
            @Nullable Instant at,
            @NotBlank @Size(max = 500) String outcome,
            @NotNull @Size(max = 3) Set<@NotNull Channel> channels) {}

    record OutageCancellation(
            @NotBlank @Size(max = 500) String reason,
            @NotNull @Size(max = 3) Set<@NotNull Channel> channels) {}

    @GetMapping
    @Allowed(Permission.REQUEST_READ)
    Page<OutageQueries.OutageRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) Outage.@Nullable OutageState state,
            @RequestParam(required = false) @Nullable OutageKind kind,
            ListQuery query) {
        return queries.list(actor, new OutageQueries.Filter(project, state, kind), clock.instant(), query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.REQUEST_HANDLE)
    OutageViews.OutageView declare(Actor actor, @RequestParam UUID project, @Valid @RequestBody OutageForm body) {
        return views.of(actor, outages.declare(actor, new ProjectId(project), body));
    }

    /** What declaring it would mean; writes nothing. */
    @PostMapping("/preview")
    @Allowed(Permission.REQUEST_HANDLE)
    OutagePreviews.OutagePreview preview(Actor actor, @RequestParam UUID project, @Valid @RequestBody OutageForm body) {
        return previews.of(actor, new ProjectId(project), body);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.REQUEST_READ)
    ResponseEntity<OutageViews.OutageView> get(Actor actor, @PathVariable UUID id) {
        return answer(actor, id);
    }

    /** Puts right what was declared wrongly. */
    @PutMapping("/{id}")
    @Allowed(Permission.REQUEST_HANDLE)
    ResponseEntity<OutageViews.OutageView> correct(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody OutageCorrection body) {
        corrections.correct(actor, new OutageId(id), version, body);
        return answer(actor, id);
    }

    /** What a correction would mean; writes nothing. */
    @PostMapping("/{id}/preview")
    @Allowed(Permission.REQUEST_HANDLE)
    CorrectionPreviews.CorrectionPreview previewCorrection(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody OutageCorrection body) {
        return correctionPreviews.of(actor, new OutageId(id), body);
    }

    /** Tells what is new. */
    @PostMapping("/{id}/updates")
    @Allowed(Permission.REQUEST_HANDLE)
    ResponseEntity<OutageViews.OutageView> update(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody OutageUpdate body) {
        outages.update(actor, new OutageId(id), version, body.expectedAt(), body.note(), body.channels());
        return answer(actor, id);
    }

    /** All clear. */
    @PostMapping("/{id}/all-clear")
    @Allowed(Permission.REQUEST_HANDLE)
    ResponseEntity<OutageViews.OutageView> restore(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody AllClear body) {
        outages.restore(
                actor, new OutageId(id), version, body.at(), body.outcome().strip(), body.channels());
        return answer(actor, id);
    }

    /** It does not happen, or was no such thing. */
    @PostMapping("/{id}/cancellation")
    @Allowed(Permission.REQUEST_HANDLE)
    ResponseEntity<OutageViews.OutageView> cancel(
            Actor actor, @PathVariable UUID id, IfMatch version, @Valid @RequestBody OutageCancellation body) {
        outages.cancel(actor, new OutageId(id), version, body.reason().strip(), body.channels());
        return answer(actor, id);
    }

    private ResponseEntity<OutageViews.OutageView> answer(Actor actor, UUID id) {
        var view = views.of(actor, new OutageId(id));
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
