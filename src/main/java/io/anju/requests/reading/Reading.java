package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.requests.category.Catalogue;
import io.anju.trail.Trail;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How the company lets its requests be read: its own words, and when it learns. */
@Component
class Reading {

    private static final int MOST = 500;

    private final CategoryWordStore words;
    private final TextModelStore models;
    private final Suggestions suggestions;
    private final Catalogue catalogue;
    private final Trail trail;
    private final Clock clock;

    Reading(
            CategoryWordStore words,
            TextModelStore models,
            Suggestions suggestions,
            Catalogue catalogue,
            Trail trail,
            Clock clock) {
        this.words = words;
        this.models = models;
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.trail = trail;
        this.clock = clock;
    }

    /** How learning stands, how well it does, and the company's own words. */
    record LearningView(
            TextModelStore.Status model,
            int needed,
            List<TextModelStore.CategoryHits> hits,
            List<CategoryWord> words,
            List<String> can) {}

    @Transactional(readOnly = true)
    public LearningView view(Actor actor) {
        var may = actor.scope(Permission.SETTINGS_WRITE).all();
        return new LearningView(
                models.status(),
                TextLearning.EXAMPLES,
                models.hits(),
                words.all(),
                may ? List.of("edit", "learn") : List.of());
    }

    /** Asks for a new model; it is learned within seconds, beside other work. Asking twice is asking once. */
    @Transactional
    public LearningView learn(Actor actor) {
        requireAll(actor);
        models.want(actor.company(), actor.name(), clock.instant());
        record(actor, "text-model-wanted", Map.of());
        return view(actor);
    }

    /** Adds a word. Refuses an unknown category, a word there is already ({@code word-taken}) and more than 500. */
    @Transactional
    public CategoryWord add(Actor actor, String word, String category) {
        requireAll(actor);
        catalogue.get(category);
        if (words.all().size() >= MOST) {
            throw Refused.field("word", "too-many");
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = new CategoryWord(Ids.next(), word.strip(), category, at, actor.name());
        if (added.word().length() < 2) {
            throw Refused.field("word", "required");
        }
        if (!words.insert(actor, added)) {
            throw Refused.field("word", "word-taken");
        }
        record(actor, "category-word-added", Map.of("word", added.word(), "category", category));
        return added;
    }

    /** Takes a word away; refuses {@code category-word-missing}. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        requireAll(actor);
        var known = words.all().stream().filter(word -> word.id().equals(id)).findFirst();
        if (known.isEmpty() || !words.delete(id)) {
            throw Refused.missing("category-word");
        }
        record(actor, "category-word-removed", Map.of("word", known.get().word()));
    }

    private void record(Actor actor, String verb, Map<String, Object> facts) {
        trail.record(actor, new SubjectRef("company", actor.company().value()), verb, facts);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                suggestions.forget(actor.company());
            }
        });
    }

    private static void requireAll(Actor actor) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
    }
}
