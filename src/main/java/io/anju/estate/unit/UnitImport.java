package io.anju.estate.unit;

import io.anju.estate.PlaceId;
import io.anju.estate.place.Place;
import io.anju.estate.place.PlaceQueries;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.ImportKind;
import io.anju.sheets.ImportedRecord;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills the tree from a sheet of units. Buildings, sections and floors come into being with their first unit, so that an
 * empty project can start from one file. A line with id and version, as exports have, changes that unit.
 */
@Component
class UnitImport implements ImportKind {

    private final PlaceQueries queries;
    private final UnitRegister register;
    private final UnitUndo undo;

    UnitImport(PlaceQueries queries, UnitRegister register, UnitUndo undo) {
        this.queries = queries;
        this.register = register;
        this.undo = undo;
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public SheetLayout layout() {
        return UnitLine.layout();
    }

    @Override
    public Permission permission() {
        return Permission.ESTATE_WRITE;
    }

    @Override
    public Map<Integer, Map<String, String>> check(ProjectId project, List<SheetRow> rows) {
        var errors = new HashMap<Integer, Map<String, String>>();
        rows.forEach(row -> errors.put(row.line(), UnitLine.errors(row)));
        var lines = rows.stream()
                .filter(row ->
                        row.sound() && errors.getOrDefault(row.line(), Map.of()).isEmpty())
                .collect(Collectors.toMap(SheetRow::line, UnitLine::of));
        var taken = Set.copyOf(queries.taken(
                project, lines.values().stream().map(UnitLine::code).toList()));
        var known = register.byId(project, lines.values());
        var seen = new HashSet<String>();
        new TreeMap<>(lines).forEach((number, line) -> {
            var unit = line.id() == null ? null : known.get(new PlaceId(line.id()));
            var keepsCode = unit != null && unit.code().equals(line.code());
            var found = new HashMap<>(identityErrors(line, unit));
            if (!seen.add(line.code())) {
                found.put("code", "code-repeated");
            } else if (!keepsCode && taken.contains(line.code())) {
                found.put("code", "code-taken");
            }
            errors.put(number, found);
        });
        return errors;
    }

    private static Map<String, String> identityErrors(UnitLine line, @Nullable Place unit) {
        if (line.id() == null) {
            return Map.of();
        }
        if (unit == null) {
            return Map.of("id", "place-missing");
        }
        return Objects.equals(line.version(), unit.requireVersion()) ? Map.of() : Map.of("version", "stale");
    }

    @Override
    public List<SubjectRef> take(Actor actor, ProjectId project, List<SheetRow> rows) {
        return register.take(actor, project, rows.stream().map(UnitLine::of).toList());
    }

    @Override
    public List<ImportedRecord> made(Collection<UUID> made) {
        return undo.made(made);
    }

    @Override
    public void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        undo.remove(actor, project, records);
    }
}
