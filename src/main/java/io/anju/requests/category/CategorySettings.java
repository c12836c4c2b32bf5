package io.anju.requests.category;

import io.anju.codes.CodeLists;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.category.CategoryController.CategoryForm;
import io.anju.standards.ChecklistId;
import io.anju.standards.ChecklistName;
import io.anju.standards.Standards;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories as an administrator sees them; they are the same in every project of the company. */
@Service
class CategorySettings {

    private final CategoryStore store;
    private final Catalogue catalogue;
    private final CodeLists codes;
    private final Standards standards;
    private final Trail trail;
    private final Clock clock;

    CategorySettings(
            CategoryStore store, Catalogue catalogue, CodeLists codes, Standards standards, Trail trail, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.codes = codes;
        this.standards = standards;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A category with its surroundings.
     *
     * @param checklist what its work orders are done by; null where there is none
     */
    record CategoryLine(Category category, @Nullable ChecklistName checklist, Instant changedAt, String changedBy) {}

    /** All of them in their order, retired ones included. */
    @Transactional(readOnly = true)
    public List<CategoryLine> lines() {
        var categories = store.categories();
        var checklists = standards.byCategory();
        return store.changes().stream()
                .filter(change -> categories.containsKey(change.code()))
                .map(change -> new CategoryLine(
                        get(categories, change.code()), checklists.get(change.code()), change.at(), change.by()))
                .toList();
    }

    /**
     * Adds or changes a category; its checklist is the one named and no other. Refuses a malformed code, unknown trades,
     * posts and checklists, and an older version ({@code stale}).
     */
    @Transactional
    public Category put(Actor actor, String code, IfMatch ifMatch, CategoryForm form) {
        check(actor, code, form);
        var known = store.categories().get(code);
        if (known != null) {
            ifMatch.check(known.version());
        }
        var wanted = form.category(code, known == null ? 0 : known.version());
        var at = clock.instant();
        var written = known == null ? store.insert(actor, wanted, at) : store.update(actor, wanted, at);
        if (!written) {
            throw Refused.stale();
        }
        var checklist = form.checklist();
        standards.use(code, checklist == null ? null : new ChecklistId(checklist));
        catalogue.changed();
        trail.record(actor, new SubjectRef("company", actor.company().value()), "category-put", Map.of("code", code));
        return get(store.categories(), code);
    }

    private void check(Actor actor, String code, CategoryForm form) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        if (!code.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw Refused.field("code", "code-invalid");
        }
        if (form.skill() != null) {
            codes.require("skill", form.skill(), "skill");
        }
        if (form.handlerPost() != null) {
            codes.require("post", form.handlerPost(), "handlerPost");
        }
    }

    private static Category get(Map<String, Category> categories, String code) {
        var category = categories.get(code);
        if (category == null) {
            throw Refused.missing("category");
        }
        return category;
    }
}
