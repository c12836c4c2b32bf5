package io.anju.workforce.register;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Phone;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.ImportKind;
import io.anju.sheets.ImportedRecord;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetRow;
import io.anju.workforce.ContactWay;
import io.anju.workforce.NewStaff;
import io.anju.workforce.Staff;
import io.anju.workforce.TeamId;
import io.anju.workforce.Teams;
import io.anju.workforce.staff.StaffRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the register of staff from a file; a team that does not exist yet is formed. */
@Component
class StaffImport implements ImportKind {

    private final StaffSheets sheets;
    private final Staff staff;
    private final Teams teams;
    private final StaffUndo undo;
    private final JdbcClient jdbc;

    StaffImport(StaffSheets sheets, Staff staff, Teams teams, StaffUndo undo, JdbcClient jdbc) {
        this.sheets = sheets;
        this.staff = staff;
        this.teams = teams;
        this.undo = undo;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return StaffSheets.IMPORT;
    }

    @Override
    public SheetLayout layout() {
        return sheets.template();
    }

    @Override
    public Permission permission() {
        return Permission.STAFF_WRITE;
    }

    @Override
    public Map<Integer, Map<String, String>> check(ProjectId project, List<SheetRow> rows) {
        var numbers = new HashSet<>(jdbc.sql("select number from workforce.staff where number is not null")
                .query(String.class)
                .set());
        var seen = new HashSet<String>();
        var errors = new HashMap<Integer, Map<String, String>>();
        rows.forEach(row -> errors.put(row.line(), wrong(row, numbers, seen)));
        return errors;
    }

    @Override
    public List<SubjectRef> take(Actor actor, ProjectId project, List<SheetRow> rows) {
        var formed = new HashMap<String, TeamId>();
        var before = undo.teams(project);
        var made = new ArrayList<SubjectRef>();
        for (var row : rows) {
            var name = row.get("team");
            var team =
                    name == null ? null : formed.computeIfAbsent(name, each -> teams.findOrForm(actor, project, each));
            made.add(StaffRules.subject(staff.hire(actor, content(project, row, team))));
        }
        formed.values().stream()
                .filter(team -> !before.contains(team.value()))
                .forEach(team -> made.add(SubjectRef.of("team", team)));
        undo.brought(actor, project, rows.size());
        return made;
    }

    @Override
    public List<ImportedRecord> made(Collection<UUID> made) {
        return undo.made(made);
    }

    @Override
    public void remove(Actor actor, ProjectId project, List<ImportedRecord> records) {
        undo.remove(actor, project, records);
    }

    private static Map<String, String> wrong(SheetRow row, Set<String> taken, Set<String> seen) {
        var wrong = new HashMap<String, String>();
        var mobile = row.get("mobile");
        if (mobile != null && Phone.normal(mobile).isEmpty()) {
            wrong.put("mobile", "phone-invalid");
        }
        var number = row.get("number");
        if (number != null && taken.contains(number)) {
            wrong.put("number", "number-taken");
        } else if (number != null && !seen.add(number)) {
            wrong.put("number", "line-twice");
        }
        var email = row.get("email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            wrong.put("email", "email-invalid");
        }
        return wrong;
    }

    private static NewStaff content(ProjectId project, SheetRow row, @Nullable TeamId team) {
        var mobile = row.get("mobile");
        var skills = row.get("skills");
        var joined = row.get("joined");
        return new NewStaff(
                row.text("name"),
                row.get("number"),
                row.get("email"),
                joined == null ? null : LocalDate.parse(joined),
                skills == null ? Set.of() : new HashSet<>(List.of(skills.split(",", -1))),
                mobile == null ? List.of() : List.of(new ContactWay(ContactWay.Kind.MOBILE, mobile)),
                List.of(new NewStaff.Place(project, row.text("post"), team)));
    }
}
