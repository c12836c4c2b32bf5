package io.anju.sheets;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.sheets.UndoView.KeptView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a committed import back: what it made goes, unless something depends on it by now; that stays and is named with
 * the reason. Lines that merely changed something are not undone.
 */
@Service
class ImportUndo {

    private final Imports imports;
    private final ImportRows rows;
    private final ImportMade made;
    private final RecordHolders holders;

    ImportUndo(Imports imports, ImportRows rows, ImportMade made, RecordHolders holders) {
        this.imports = imports;
        this.rows = rows;
        this.made = made;
        this.holders = holders;
    }

    /** What would go and what would stay. Refuses {@code import-not-taken} for files that were not taken, or taken back. */
    @Transactional(readOnly = true)
    public UndoView preview(Actor actor, ImportId id) {
        var records = records(imports.taken(actor, id, false));
        var kept = records.stream().filter(record -> record.kept() != null).toList();
        return new UndoView(
                records.size() - kept.size(),
                kept.stream()
                        .limit(UndoView.MOST)
                        .map(record -> new KeptView(
                                record.subject().type(), record.name(), Objects.requireNonNull(record.kept())))
                        .toList(),
                kept.size());
    }

    /** Takes it back as far as {@link #preview} says; refuses ({@code import-held}) where everything has to stay. */
    @Transactional
    public ImportView undo(Actor actor, ImportId id) {
        var view = imports.taken(actor, id, true);
        var going =
                records(view).stream().filter(record -> record.kept() == null).toList();
        if (going.isEmpty()) {
            throw Refused.conflict("import-held");
        }
        imports.kind(view.kind()).remove(actor, view.project(), going);
        rows.undone(actor, id, going.size());
        return imports.find(actor, id);
    }

    /** All that is left of it, with what holds it. */
    private List<ImportedRecord> records(ImportView view) {
        var subjects = made.of(view.id());
        var ids = subjects.stream().map(SubjectRef::id).toList();
        var records = new ArrayList<>(imports.kind(view.kind()).made(ids));
        holders.hold(records);
        return closed(records);
    }

    /** What stays keeps what it needs. */
    private static List<ImportedRecord> closed(Collection<ImportedRecord> records) {
        var staying = new HashSet<UUID>();
        var all = new ArrayList<>(records);
        var grew = true;
        while (grew) {
            all.replaceAll(record -> staying.contains(record.subject().id()) ? record.keptFor("still-needed") : record);
            grew = all.stream()
                    .filter(record -> record.kept() != null)
                    .map(ImportedRecord::needs)
                    .reduce(false, (before, needs) -> staying.addAll(needs) || before, Boolean::logicalOr);
        }
        return all;
    }
}
