package io.anju.sheets;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was brought in, and taking it back. */
@RestController
@RequestMapping("/api/imports")
class ImportUndoController {

    private final ImportList list;
    private final ImportUndo undo;

    ImportUndoController(ImportList list, ImportUndo undo) {
        this.list = list;
        this.undo = undo;
    }

    @GetMapping
    @Allowed(Permission.IMPORT)
    Page<ImportView> taken(Actor actor, @RequestParam UUID project, ListQuery query) {
        return list.of(actor, new ProjectId(project), query);
    }

    @GetMapping("/{id}/undo")
    @Allowed(Permission.IMPORT)
    UndoView preview(Actor actor, @PathVariable UUID id) {
        return undo.preview(actor, new ImportId(id));
    }

    @PostMapping("/{id}/undo")
    @Allowed(Permission.IMPORT)
    ImportView undo(Actor actor, @PathVariable UUID id) {
        return undo.undo(actor, new ImportId(id));
    }
}
