package io.anju.sheets;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a register contributes so that it can be filled from a file. Implementations are beans of the register's owner. */
public interface ImportKind {

    /** The word in the path, such as {@code people}. */
    String name();

    /** The columns; may depend on the company in scope, whose lists fill the drop-downs. */
    SheetLayout layout();

    /** What the importer must hold in the project, besides {@link Permission#IMPORT}. */
    Permission permission();

    /**
     * The owner's rules over all lines of a file together, such as a unit that does not exist or a phone that stands in two
     * lines: codes of errors by line and column key. Sees also lines the layout found faulty; must not write.
     */
    Map<Integer, Map<String, String>> check(ProjectId project, List<SheetRow> rows);

    /**
     * Takes sound lines into the register, in the caller's transaction: all or none.
     *
     * @return what came into being by it; what was there before and was changed is not among it
     */
    List<SubjectRef> take(Actor actor, ProjectId project, List<SheetRow> rows);

    /** What of the things that an import made is still there, and what the register itself has against removing them. */
    List<ImportedRecord> made(Collection<UUID> made);

    /** Removes things that an import made, in the caller's transaction, and leaves that in their trails. */
    void remove(Actor actor, ProjectId project, List<ImportedRecord> records);
}
