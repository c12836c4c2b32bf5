package io.anju.requests.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the company learns from its requests. */
@Component
class Reading {

    private final TextModelStore models;
    private final Trail trail;
    private final Clock clock;

    Reading(TextModelStore models, Trail trail, Clock clock) {
        this.models = models;
        this.trail = trail;
        this.clock = clock;
    }

    /** How learning stands and how well it does. */
    record LearningView(
            TextModelStore.Status model, int needed, List<TextModelStore.CategoryHits> hits, List<String> can) {}

    @Transactional(readOnly = true)
    public LearningView view(Actor actor) {
        var may = actor.scope(Permission.SETTINGS_WRITE).all();
        return new LearningView(
                models.status(), TextLearning.EXAMPLES, models.hits(), may ? List.of("learn") : List.of());
    }

    /** Asks for a new model; it is learned within seconds, beside other work. Asking twice is asking once. */
    @Transactional
    public LearningView learn(Actor actor) {
        requireAll(actor);
        models.want(actor.company(), actor.name(), clock.instant());
        trail.record(actor, new SubjectRef("company", actor.company().value()), "text-model-wanted", Map.of());
        return view(actor);
    }

    private static void requireAll(Actor actor) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
    }
}
