package io.anju.people.register;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.people.PersonKind;
import io.anju.people.Relation;
import io.anju.people.occupancy.Units;
import io.anju.sheets.Column;
import io.anju.sheets.ImportKind;
import io.anju.sheets.ImportedRecord;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetRow;
import io.anju.sheets.SheetWords;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills the register from a file: one line per person and unit; lines with the same name and number are one person. */
@Component
class PeopleImport implements ImportKind {

    private static final String NAME = "people";
    private static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("name", 100).mandatory(),
                    Column.of("phone", Column.Kind.NUMBER_AS_TEXT),
                    Column.choice("kind", SheetWords.choices(NAME, "kind", EnumSet.allOf(PersonKind.class))),
                    Column.text("contact", 100),
                    Column.text("email", 254),
                    Column.text("unit", 60),
                    Column.choice("relation", SheetWords.choices(NAME, "relation", EnumSet.allOf(Relation.class))),
                    Column.of("from", Column.Kind.DATE),
                    Column.of("to", Column.Kind.DATE),
                    Column.text("note", 1000)));

    private final Units units;
    private final PeopleIntake intake;
    private final PeopleUndo undo;

    PeopleImport(Units units, PeopleIntake intake, PeopleUndo undo) {
        this.units = units;
        this.intake = intake;
        this.undo = undo;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SheetLayout layout() {
        return LAYOUT;
    }

    @Override
    public Permission permission() {
        return Permission.PEOPLE_WRITE;
    }

    @Override
    public Map<Integer, Map<String, String>> check(ProjectId project, List<SheetRow> rows) {
        var known = units.byCode(project).keySet();
        var held = intake.held(project);
        var seen = new HashSet<PeopleIntake.Key>();
        var errors = new HashMap<Integer, Map<String, String>>();
        for (var row : rows) {
            var wrong = wrong(row, known);
            var key = PeopleIntake.key(row);
            if (wrong.isEmpty() && !seen.add(key)) {
                wrong.put("name", "line-twice");
            } else if (wrong.isEmpty() && held.contains(key)) {
                wrong.put("name", "registered-already");
            }
            errors.put(row.line(), wrong);
        }
        return errors;
    }

    @Override
    public List<SubjectRef> take(Actor actor, ProjectId project, List<SheetRow> rows) {
        return intake.take(actor, project, rows);
    }

    @Override
    public List<ImportedRecord> made(Collection<UUID> made) {
        return undo.made(made);
    }

    @Override
    public void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        undo.remove(actor, project, records);
    }

    private static Map<String, String> wrong(SheetRow row, Set<String> knownUnits) {
        var wrong = new HashMap<String, String>();
        var phone = row.get("phone");
        if (phone != null && Phone.normal(phone).isEmpty()) {
            wrong.put("phone", "phone-invalid");
        }
        var email = row.get("email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            wrong.put("email", "email-invalid");
        }
        var unit = PeopleIntake.unitOf(row);
        if (unit != null && !knownUnits.contains(unit)) {
            wrong.put("unit", "unit-unknown");
        }
        if ((unit == null) != (row.get("relation") == null)) {
            wrong.put(unit == null ? "unit" : "relation", "required");
        }
        var to = row.get("to");
        if (to != null && to.compareTo(Objects.requireNonNullElse(row.get("from"), to)) < 0) {
            wrong.put("to", "before-begin");
        }
        return wrong;
    }
}
