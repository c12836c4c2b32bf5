package io.anju.workforce.staff;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.trail.TrailEntry;
import io.anju.workforce.Staff;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of staff; numbers are masked unless a look is recorded. */
@RestController
@RequestMapping("/api/staff")
class StaffController {

    private final Staff staff;
    private final StaffRules rules;
    private final StaffQueries queries;
    private final Trail trail;

    StaffController(Staff staff, StaffRules rules, StaffQueries queries, Trail trail) {
        this.staff = staff;
        this.rules = rules;
        this.queries = queries;
        this.trail = trail;
    }

    record ReasonRequest(@NotBlank @Size(max = 200) String reason) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    Page<StaffRow> list(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable String skill,
            @RequestParam(required = false) @Nullable UUID contractor,
            @RequestParam(defaultValue = "false") boolean left,
            ListQuery query) {
        var filter = new StaffFilter(actor.scope(Permission.STAFF_READ), project, team, skill, contractor, left);
        return queries.list(filter, query).map(StaffRow::masked);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    ResponseEntity<StaffView> get(Actor actor, @PathVariable UUID id) {
        return answer(StaffView.of(actor, rules.require(actor, new StaffId(id), Permission.STAFF_READ), true));
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    StaffView hire(Actor actor, @Valid @RequestBody StaffRequest request) {
        var id = staff.hire(actor, request.content());
        return StaffView.of(actor, rules.require(actor, id, Permission.STAFF_WRITE), true);
    }

    @PutMapping("/{id}")
    @Allowed(Permission.STAFF_WRITE)
    ResponseEntity<StaffView> change(
            Actor actor, @PathVariable UUID id, IfMatch ifMatch, @Valid @RequestBody StaffRequest request) {
        if (ifMatch.version() == null) {
            throw Refused.stale();
        }
        var changed = staff.change(actor, new StaffId(id), request.content(), ifMatch.version());
        return answer(StaffView.of(actor, changed, true));
    }

    @PostMapping("/{id}/departure")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        staff.leave(actor, new StaffId(id), request.reason());
    }

    @PostMapping("/{id}/revelation")
    @Allowed(Permission.STAFF_READ)
    StaffView reveal(Actor actor, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        return StaffView.of(actor, staff.reveal(actor, new StaffId(id), request.reason()), false);
    }

    @GetMapping("/{id}/trail")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    Page<TrailEntry> trail(Actor actor, @PathVariable UUID id, ListQuery query) {
        rules.require(actor, new StaffId(id), Permission.STAFF_READ);
        return trail.of(StaffRules.subject(new StaffId(id)), query);
    }

    private static ResponseEntity<StaffView> answer(StaffView view) {
        return ResponseEntity.ok().eTag("\"" + view.version() + "\"").body(view);
    }
}
