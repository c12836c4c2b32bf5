package io.anju.trail;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records which lists leave as files, before they do (T7, Y-08). */
@Service
public class TakenFiles {

    private final Trail trail;

    TakenFiles(Trail trail) {
        this.trail = trail;
    }

    /**
     * A list that shows nobody's data in full, on the record of whoever takes it.
     *
     * @param verb such as {@code requests-exported}
     */
    @Transactional
    public void record(Actor actor, String verb, int rows) {
        record(actor, verb, Map.of("rows", rows));
    }

    /** A list that could show data in full but is taken masked. */
    @Transactional
    public void recordMasked(Actor actor, String verb, int rows) {
        record(actor, verb, Map.of("rows", rows, "revealed", false, "reason", ""));
    }

    /** A list with these people's data in full, which each of them can see as a look with its reason. */
    @Transactional
    public void recordRevealed(Actor actor, String verb, String reason, Collection<SubjectRef> shown) {
        record(actor, verb, Map.of("rows", shown.size(), "revealed", true, "reason", reason));
        shown.forEach(each -> trail.record(actor, each, "revealed", Map.of("reason", reason)));
    }

    private void record(Actor actor, String verb, Map<String, ?> facts) {
        trail.record(actor, SubjectRef.of("account", actor.requireAccount()), verb, facts);
    }
}
