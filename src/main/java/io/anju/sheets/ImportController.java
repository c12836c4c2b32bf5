package io.anju.sheets;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Cursor;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Templates, and files on their way into registers. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    /** What a cell shall hold from now on. */
    record CellRequest(@NotNull @Size(max = 1000) String text) {}

    /** Whether faulty lines are left out. */
    record CommitRequest(boolean onlyValid) {}

    /**
     * A column as the preview shows it.
     *
     * @param choices codes and labels of a drop-down, empty for free text
     */
    record ColumnView(String key, String title, boolean required, List<ChoiceView> choices) {

        static ColumnView of(SheetLayout layout, Column column, Locale locale) {
            return new ColumnView(
                    column.key(),
                    SheetWords.word(layout.name(), "column." + column.key(), locale),
                    column.required(),
                    column.choices().stream()
                            .map(choice -> new ChoiceView(choice.code(), choice.label(locale)))
                            .toList());
        }
    }

    record ChoiceView(String code, String label) {}

    @GetMapping("/templates/{kind}")
    @Allowed(Permission.IMPORT)
    ResponseEntity<byte[]> template(@PathVariable String kind, Locale locale) {
        return SheetResponses.of(
                kind + "-template.xlsx", imports.kind(kind).layout().template(locale));
    }

    @GetMapping("/templates/{kind}/columns")
    @Allowed(Permission.IMPORT)
    List<ColumnView> columns(@PathVariable String kind, Locale locale) {
        var layout = imports.kind(kind).layout();
        return layout.columns().stream()
                .map(column -> ColumnView.of(layout, column, locale))
                .toList();
    }

    @PostMapping("/{kind}")
    @Allowed(Permission.IMPORT)
    @ResponseStatus(HttpStatus.CREATED)
    ImportView open(
            Actor actor,
            @PathVariable String kind,
            @RequestParam UUID project,
            @RequestHeader(name = "X-File-Name", defaultValue = "import.xlsx") String fileName,
            @RequestBody byte[] file) {
        return imports.open(actor, kind, new ProjectId(project), SheetResponses.fileName(fileName), file);
    }

    @GetMapping("/{id}")
    @Allowed(Permission.IMPORT)
    ImportView get(Actor actor, @PathVariable UUID id) {
        return imports.find(actor, new ImportId(id));
    }

    @GetMapping("/{id}/lines")
    @Allowed(Permission.IMPORT)
    Page<SheetRow> lines(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean faulty, ListQuery query) {
        var view = imports.find(actor, new ImportId(id));
        var after = query.after(1).stream()
                .mapToInt(ImportController::line)
                .findFirst()
                .orElse(1);
        return Page.of(
                imports.lines(view, faulty, after, query.limit() + 1), query.limit(), row -> Cursor.of(row.line()));
    }

    /** The faulty lines as a file, to be put right elsewhere. */
    @GetMapping("/{id}/faulty.xlsx")
    @Allowed(Permission.IMPORT)
    ResponseEntity<byte[]> faulty(Actor actor, @PathVariable UUID id, Locale locale) {
        var view = imports.find(actor, new ImportId(id));
        var lines = imports.lines(view, true, 1, SheetLayout.LARGEST);
        return SheetResponses.of(
                view.kind() + "-faulty.xlsx",
                imports.kind(view.kind()).layout().write(locale, lines.stream().map(SheetRow::cells)));
    }

    @PutMapping("/{id}/lines/{line}/cells/{column}")
    @Allowed(Permission.IMPORT)
    ImportView fix(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int line,
            @PathVariable String column,
            @Valid @RequestBody CellRequest request) {
        return imports.fix(actor, new ImportId(id), line, column, request.text());
    }

    @PostMapping("/{id}/commit")
    @Allowed(Permission.IMPORT)
    ImportView take(Actor actor, @PathVariable UUID id, @RequestBody CommitRequest request) {
        return imports.take(actor, new ImportId(id), request.onlyValid());
    }

    @DeleteMapping("/{id}")
    @Allowed(Permission.IMPORT)
    ImportView drop(Actor actor, @PathVariable UUID id) {
        return imports.drop(actor, new ImportId(id));
    }

    private static int line(String text) {
        if (!text.matches("\\d{1,7}")) {
            throw Refused.field("cursor", "cursor-invalid");
        }
        return Integer.parseInt(text);
    }
}
