package io.anju.workforce.roll;

import io.anju.codes.CodeLists;
import io.anju.codes.Label;
import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.sheets.Choice;
import io.anju.sheets.Column;
import io.anju.sheets.SheetFile;
import io.anju.sheets.SheetLayout;
import io.anju.trail.TakenFiles;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The frozen lists of a project's staff. */
@RestController
@RequestMapping("/api/staff-lists")
class StaffRollController {

    private final StaffRolls rolls;
    private final CodeLists codes;
    private final TakenFiles taken;
    private final TransactionTemplate transaction;

    StaffRollController(StaffRolls rolls, CodeLists codes, TakenFiles taken, TransactionTemplate transaction) {
        this.rolls = rolls;
        this.codes = codes;
        this.taken = taken;
        this.transaction = transaction;
    }

    record StaffListRequest(@NotNull UUID project) {}

    record SubmissionRequest(@NotBlank @Size(max = 100) String to) {}

    record FrozenList(UUID id) {}

    /** A list with its lines and what changed since the one before. */
    record StaffListView(StaffRolls.Roll list, List<RollLine> lines, List<RollChange> changes) {}

    @GetMapping
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    List<StaffRolls.Roll> of(Actor actor, @RequestParam UUID project) {
        actor.require(Permission.STAFF_READ, new ProjectId(project), "project");
        return rolls.of(new ProjectId(project));
    }

    @PostMapping
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    FrozenList freeze(Actor actor, @Valid @RequestBody StaffListRequest request) {
        return new FrozenList(rolls.freeze(actor, new ProjectId(request.project())));
    }

    @GetMapping("/{id}")
    @Allowed(Permission.STAFF_READ)
    @Transactional(readOnly = true)
    StaffListView get(Actor actor, @PathVariable UUID id) {
        var roll = rolls.get(actor, id, Permission.STAFF_READ);
        return new StaffListView(roll, rolls.lines(id), rolls.changes(roll));
    }

    @PostMapping("/{id}/submission")
    @Allowed(Permission.STAFF_WRITE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(Actor actor, @PathVariable UUID id, @Valid @RequestBody SubmissionRequest request) {
        rolls.submit(actor, id, request.to());
    }

    /** The list as the client gets it, as it was frozen. */
    @GetMapping("/{id}/export.xlsx")
    @Allowed({Permission.EXPORT, Permission.STAFF_READ})
    ResponseEntity<Resource> export(Actor actor, @PathVariable UUID id, Locale locale) {
        var lines = transaction.execute(status -> {
            rolls.get(actor, id, Permission.STAFF_READ);
            return rolls.lines(id);
        });
        var all = lines == null ? List.<RollLine>of() : lines;
        var labels = transaction.execute(status -> codes.labels("certificate"));
        var kinds = (labels == null ? List.<Label>of() : labels)
                .stream()
                        .collect(Collectors.toMap(
                                Label::code, label -> locale.getLanguage().equals("en") ? label.en() : label.zh()));
        var file = SheetFile.of(
                layout(), locale, ListQuery.first(), next -> new Page<>(all, null), line -> cells(line, kinds));
        taken.recordMasked(actor, "staff-list-exported", file.rows());
        return file.answer("staff-list.xlsx");
    }

    private SheetLayout layout() {
        var posts = transaction.execute(status -> codes.labels("post"));
        return new SheetLayout(
                "staff-roll",
                List.of(
                        Column.text("name", 80),
                        Column.text("number", 30),
                        Column.choice(
                                "post",
                                (posts == null ? List.<Label>of() : posts)
                                        .stream()
                                                .map(label -> new Choice(label.code(), label.zh(), label.en()))
                                                .toList()),
                        Column.text("team", 60),
                        Column.text("joined", 10),
                        Column.text("certificates", 500)));
    }

    private static Map<String, String> cells(RollLine line, Map<String, String> kinds) {
        var cells = new HashMap<String, String>();
        cells.put("name", line.name());
        cells.put("number", line.number() == null ? "" : line.number());
        cells.put("post", line.post());
        cells.put("team", line.team() == null ? "" : line.team());
        cells.put("joined", line.joinedOn() == null ? "" : line.joinedOn().toString());
        cells.put(
                "certificates",
                line.certificates().stream()
                        .map(held -> kinds.getOrDefault(held.kind(), held.kind())
                                + (held.until() == null ? "" : " " + held.until()))
                        .collect(Collectors.joining("、")));
        return cells;
    }
}
