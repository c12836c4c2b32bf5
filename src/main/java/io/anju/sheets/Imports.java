package io.anju.sheets;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings files into registers: opened, shown, put right, taken as a whole or without the faulty lines, or dropped. Only
 * whoever opened a file goes on with it; what was taken is on record for all who import there.
 */
@Service
class Imports {

    private final Map<String, ImportKind> kinds;
    private final ImportRows rows;
    private final ImportMade made;

    Imports(List<ImportKind> kinds, ImportRows rows, ImportMade made) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::name, kind -> kind));
        this.rows = rows;
        this.made = made;
    }

    /** The kind with this name; refuses ({@code import-kind-missing}) others. */
    ImportKind kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw Refused.missing("import-kind");
        }
        return kind;
    }

    @Transactional
    ImportView open(Actor actor, String kindName, ProjectId project, String fileName, byte[] file) {
        var kind = kind(kindName);
        requirePermission(actor, kind, project);
        var checked = checked(kind, project, kind.layout().read(file));
        return load(actor, rows.insert(actor, kind, project, fileName, checked), false);
    }

    @Transactional(readOnly = true)
    ImportView find(Actor actor, ImportId id) {
        return load(actor, id, false);
    }

    @Transactional(readOnly = true)
    List<SheetRow> lines(ImportView view, boolean faultyOnly, int after, int limit) {
        return rows.lines(view, faultyOnly, after, limit);
    }

    /** Writes one cell anew and checks the file again, for a cell may put other lines right or wrong. */
    @Transactional
    ImportView fix(Actor actor, ImportId id, int line, String column, String text) {
        var view = open(actor, id);
        var kind = kind(view.kind());
        kind.layout().column(column);
        var before = rows.lines(view);
        if (before.stream().noneMatch(row -> row.line() == line)) {
            throw Refused.missing("line");
        }
        var after = checked(
                kind,
                view.project(),
                before.stream()
                        .map(row -> {
                            var cells = new HashMap<>(row.cells());
                            if (row.line() == line) {
                                cells.put(column, text);
                            }
                            return kind.layout().check(row.line(), cells);
                        })
                        .toList());
        rows.update(view, after.stream().filter(row -> !before.contains(row)).toList());
        return load(actor, id, false);
    }

    /** Takes the file into its register; refuses ({@code import-faulty}) faulty lines unless they shall be left out. */
    @Transactional
    ImportView take(Actor actor, ImportId id, boolean onlySound) {
        var view = open(actor, id);
        var kind = kind(view.kind());
        // the register may have changed since the file was opened
        var lines = checked(
                kind,
                view.project(),
                rows.lines(view).stream()
                        .map(row -> kind.layout().check(row.line(), row.cells()))
                        .toList());
        var sound = lines.stream().filter(SheetRow::sound).toList();
        if (!onlySound && sound.size() < lines.size()) {
            throw Refused.conflict("import-faulty", Map.of("faulty", lines.size() - sound.size()));
        }
        rows.update(view, lines);
        made.keep(actor, id, kind.take(actor, view.project(), sound));
        rows.close(actor, id, sound.size());
        return load(actor, id, false);
    }

    @Transactional
    ImportView drop(Actor actor, ImportId id) {
        open(actor, id);
        rows.close(actor, id, null);
        return load(actor, id, false);
    }

    private ImportView open(Actor actor, ImportId id) {
        var view = load(actor, id, true);
        if (view.state() != ImportView.State.OPEN) {
            throw Refused.conflict("import-closed");
        }
        requirePermission(actor, kind(view.kind()), view.project());
        return view;
    }

    /** A file that was taken; refuses ({@code import-not-taken}) others. Takes what bringing it in took. */
    ImportView taken(Actor actor, ImportId id, boolean lock) {
        var view = load(actor, id, lock);
        if (view.state() != ImportView.State.TAKEN) {
            throw Refused.conflict("import-not-taken");
        }
        requirePermission(actor, kind(view.kind()), view.project());
        return view;
    }

    /** A file on its way is its bringer's; what was taken is seen by all who import there. */
    private ImportView load(Actor actor, ImportId id, boolean lock) {
        return rows.find(id, lock)
                .filter(view -> Objects.equals(view.account(), actor.account())
                        || view.taken() != null && actor.may(Permission.IMPORT, view.project()))
                .orElseThrow(() -> Refused.missing("import"));
    }

    private static void requirePermission(Actor actor, ImportKind kind, ProjectId project) {
        actor.require(Permission.IMPORT, project, "project");
        actor.require(kind.permission(), project, "project");
    }

    private static List<SheetRow> checked(ImportKind kind, ProjectId project, List<SheetRow> rows) {
        var errors = kind.check(project, rows);
        return rows.stream()
                .map(row -> row.with(errors.getOrDefault(row.line(), Map.of())))
                .toList();
    }
}
