package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.Impact;
import io.anju.requests.Urgency;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The priority table: its cells for whoever takes reports, the whole of it for the settings. */
@RestController
class PriorityTableController {

    private final PriorityTable table;
    private final Catalogue catalogue;

    PriorityTableController(PriorityTable table, Catalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    /** The table with its changes, newest first. */
    record PriorityTableView(
            int version, List<PriorityMatrix.Rule> rules, List<PriorityTable.Change> changes, List<String> can) {}

    record CellForm(
            @NotNull Impact impact,
            @NotNull Urgency urgency,
            @NotNull Priority priority) {

        PriorityMatrix.Rule rule() {
            return new PriorityMatrix.Rule(impact, urgency, priority);
        }
    }

    record PriorityTableForm(
            @NotEmpty @Size(max = 20) List<@NotNull @Valid CellForm> rules,
            @Nullable @Size(max = 500) String reason) {}

    @GetMapping("/api/priority-rules")
    @Allowed({})
    List<PriorityMatrix.Rule> rules() {
        return catalogue.matrix().rules();
    }

    @GetMapping("/api/priority-table")
    @Allowed({Permission.SETTINGS_WRITE, Permission.REQUEST_READ})
    ResponseEntity<PriorityTableView> read(Actor actor) {
        return answer(actor, table.state());
    }

    @PutMapping("/api/priority-table")
    @Allowed(Permission.SETTINGS_WRITE)
    ResponseEntity<PriorityTableView> change(Actor actor, IfMatch ifMatch, @Valid @RequestBody PriorityTableForm body) {
        var rules = body.rules().stream().map(CellForm::rule).toList();
        return answer(actor, table.change(actor, ifMatch, rules, body.reason()));
    }

    private static ResponseEntity<PriorityTableView> answer(Actor actor, PriorityTable.State state) {
        var can = actor.scope(Permission.SETTINGS_WRITE).all() ? List.of("edit") : List.<String>of();
        return ResponseEntity.ok()
                .eTag("\"" + state.version() + "\"")
                .body(new PriorityTableView(state.version(), state.rules(), state.changes(), can));
    }
}
