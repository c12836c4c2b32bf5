package io.anju.standards;

import io.anju.http.IfMatch;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.standards.ChecklistQueries.ChecklistRow;
import io.anju.standards.ChecklistQueries.VersionView;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklists of the company, for its settings. */
@RestController
@RequestMapping("/api/checklists")
class ChecklistController {

    private final Checklists checklists;
    private final ChecklistQueries queries;

    ChecklistController(Checklists checklists, ChecklistQueries queries) {
        this.checklists = checklists;
        this.queries = queries;
    }

    /**
     * A checklist with everything it ever asked.
     *
     * @param versions newest first
     */
    record ChecklistView(ChecklistRow checklist, List<VersionView> versions, List<String> can) {}

    @GetMapping
    @Allowed({Permission.SETTINGS_WRITE, Permission.WORK_READ})
    Page<ChecklistRow> list(ListQuery query) {
        return queries.list(query);
    }

    @GetMapping("/{id}")
    @Allowed({Permission.SETTINGS_WRITE, Permission.WORK_READ})
    ResponseEntity<ChecklistView> get(@PathVariable UUID id, Actor actor) {
        return view(actor, new ChecklistId(id), HttpStatus.OK);
    }

    @PostMapping
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ChecklistView> create(@Valid @RequestBody NewChecklist body, Actor actor) {
        return view(actor, checklists.create(actor, body), HttpStatus.CREATED);
    }

    @PutMapping("/{id}/draft")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ChecklistView> redraft(
            @PathVariable UUID id, @Valid @RequestBody NewChecklist body, IfMatch ifMatch, Actor actor) {
        checklists.redraft(actor, new ChecklistId(id), body, ifMatch);
        return view(actor, new ChecklistId(id), HttpStatus.OK);
    }

    @PostMapping("/{id}/publication")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<ChecklistView> publish(@PathVariable UUID id, IfMatch ifMatch, Actor actor) {
        checklists.publish(actor, new ChecklistId(id), ifMatch);
        return view(actor, new ChecklistId(id), HttpStatus.OK);
    }

    private ResponseEntity<ChecklistView> view(Actor actor, ChecklistId id, HttpStatus status) {
        var row = queries.find(id).orElseThrow(() -> Refused.missing("checklist"));
        var can = !actor.may(Permission.SETTINGS_WRITE)
                ? List.<String>of()
                : row.draft() == null ? List.of("redraft") : List.of("redraft", "publish");
        return ResponseEntity.status(status)
                .eTag("\"" + row.version() + "\"")
                .body(new ChecklistView(row, queries.versions(id), can));
    }
}
