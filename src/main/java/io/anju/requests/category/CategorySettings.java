package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the settings of the desk, which are the same in every project of the company. */
@Component
class CategorySettings {

    private final CategoryStore store;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Clock clock;

    CategorySettings(CategoryStore store, Catalogue catalogue, Trail trail, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds or changes a category. Refuses a malformed code and an older version. */
    @Transactional
    public Category put(Actor actor, String code, @Nullable Integer version, CategoryController.CategoryForm form) {
        requireEverywhere(actor);
        if (!code.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw Refused.field("code", "code-invalid");
        }
        var known = catalogue.all().get(code);
        var wanted = category(code, known == null ? 0 : version == null ? known.version() : version, form);
        var written = known == null ? store.insert(actor, wanted) : store.update(actor, wanted);
        if (!written) {
            throw Refused.stale();
        }
        catalogue.changed();
        trail.record(actor, new SubjectRef("company", actor.company().value()), "category-put", Map.of("code", code));
        return store.categories().values().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.missing("category"));
    }

    /** Changes cells of the priority table. P5 is for planned work and refused ({@code priority-planned}). */
    @Transactional
    public List<PriorityMatrix.Rule> putRules(Actor actor, List<PriorityMatrix.Rule> rules) {
        requireEverywhere(actor);
        if (rules.stream().anyMatch(rule -> rule.priority() == Priority.P5)) {
            throw Refused.field("rules", "priority-planned");
        }
        rules.forEach(rule -> store.put(actor, rule, clock.instant()));
        catalogue.changed();
        trail.record(
                actor,
                new SubjectRef("company", actor.company().value()),
                "priority-rules-put",
                Map.of("cells", rules.size()));
        return PriorityMatrix.with(store.rules()).rules();
    }

    private static void requireEverywhere(Actor actor) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
    }

    private static Category category(String code, int version, CategoryController.CategoryForm form) {
        return new Category(
                code,
                form.zh(),
                form.en(),
                form.pinyin(),
                form.kinds(),
                form.skill(),
                form.impact(),
                form.urgency(),
                form.liability(),
                Boolean.TRUE.equals(form.chargeable()),
                form.handlerPost(),
                !Boolean.FALSE.equals(form.active()),
                version);
    }
}
