package io.anju.requests.promise;

import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import io.anju.requests.promise.TermsEffects.TermsEffectsView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a publication of terms means for requests under way: beforehand what it would change, afterwards how far it came. */
@RestController
@RequestMapping("/api/requests")
class TermsRunController {

    private final TermsEffects effects;
    private final TermsRuns runs;

    TermsRunController(TermsEffects effects, TermsRuns runs) {
        this.effects = effects;
        this.runs = runs;
    }

    /**
     * How far the requests under way follow.
     *
     * @param version of the terms, counted for the whole company
     * @param project absent for the whole company
     * @param endedAt absent while it goes on
     */
    record TermsRunView(
            int version,
            @Nullable UUID project,
            RunningClocks running,
            Instant publishedAt,
            int total,
            int done,
            @Nullable Instant endedAt) {}

    @GetMapping("/terms-effects")
    @Allowed(Permission.SETTINGS_WRITE)
    TermsEffectsView effects(@RequestParam UUID proposal, @RequestParam RunningClocks running, Actor actor) {
        return effects.of(actor, proposal, running);
    }

    @GetMapping("/terms-runs")
    @Allowed(Permission.SETTINGS_WRITE)
    @Transactional(readOnly = true)
    public List<TermsRunView> runs(Actor actor) {
        return runs.newest().stream()
                .filter(run -> run.project() == null || actor.may(Permission.SETTINGS_WRITE, run.project()))
                .map(run -> new TermsRunView(
                        run.version(),
                        run.project() == null ? null : run.project().value(),
                        run.running(),
                        run.publishedAt(),
                        run.total(),
                        run.done(),
                        run.endedAt()))
                .toList();
    }
}
