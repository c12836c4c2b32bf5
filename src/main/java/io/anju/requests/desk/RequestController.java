package io.anju.requests.desk;

import io.anju.files.FileId;
import io.anju.files.FileResponses;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.requests.IntakeResult;
import io.anju.requests.ReportChannel;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import io.anju.requests.Requests;
import io.anju.requests.intake.IntakeForm;
import io.anju.requests.journal.Hinted;
import io.anju.requests.journal.RequestAccess;
import io.anju.requests.journal.RequestQueries;
import io.anju.requests.journal.RequestRow;
import io.anju.requests.reading.Suggested;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Taking requests in at the desk, and finding them again. */
@RestController
@RequestMapping("/api/requests")
class RequestController {

    private final Requests requests;
    private final RequestQueries queries;
    private final RequestAccess access;
    private final RequestViews views;
    private final DeskExtras extras;
    private final Trail trail;

    RequestController(
            Requests requests,
            RequestQueries queries,
            RequestAccess access,
            RequestViews views,
            DeskExtras extras,
            Trail trail) {
        this.requests = requests;
        this.queries = queries;
        this.access = access;
        this.views = views;
        this.extras = extras;
        this.trail = trail;
    }

    /** A report taken down by the desk. */
    record DeskReport(
            @NotNull ReportChannel channel, @Valid @NotNull IntakeForm report) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.REQUEST_INTAKE)
    IntakeResult open(Actor actor, @Valid @RequestBody DeskReport body) {
        if (!body.channel().isByStaff()) {
            throw Refused.field("channel", "channel-invalid");
        }
        return requests.intake(actor, body.report().intake(body.channel(), null));
    }

    @GetMapping
    @Allowed(Permission.REQUEST_READ)
    Page<RequestRow> list(
            Actor actor,
            ListQuery query,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable RequestKind kind,
            @RequestParam(required = false) @Nullable RequestState state,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "false") boolean offHours,
            @RequestParam(required = false) Hinted.@Nullable Hint hint,
            @RequestParam(required = false) @Nullable String hinted,
            @RequestParam(required = false) Suggested.@Nullable Source hintSource) {
        return queries.list(
                actor,
                new RequestQueries.Filter(
                        project,
                        place,
                        person,
                        kind,
                        state,
                        category,
                        from,
                        to,
                        offHours,
                        hinted(hint, hinted, hintSource)),
                query);
    }

    static Hinted hinted(Hinted.@Nullable Hint hint, @Nullable String category, Suggested.@Nullable Source source) {
        return new Hinted(hint, category, source == null ? null : source.name());
    }

    @GetMapping("/{id}")
    @Allowed(Permission.REQUEST_READ)
    @Transactional(readOnly = true)
    public ResponseEntity<RequestViews.RequestView> detail(Actor actor, @PathVariable UUID id) {
        var request = access.toRead(actor, new RequestId(id));
        return ResponseEntity.ok().eTag("\"" + request.currentVersion() + "\"").body(views.desk(actor, request));
    }

    @GetMapping("/{id}/files/{file}")
    @Allowed(Permission.REQUEST_READ)
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean thumbnail) {
        var request = access.toRead(actor, new RequestId(id));
        return FileResponses.of(extras.open(actor, request, new FileId(file), thumbnail));
    }

    @GetMapping("/{id}/trail")
    @Allowed(Permission.TRAIL_READ)
    Page<TrailEntry> trail(Actor actor, @PathVariable UUID id, ListQuery query) {
        var request = access.toRead(actor, new RequestId(id));
        if (!RequestAccess.maySeeReporter(actor, request)) {
            throw Refused.missing("request");
        }
        return trail.of(request.subject(), query);
    }
}
