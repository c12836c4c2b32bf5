package io.anju.deadlines;

import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a company promises for each priority (S-04). Promises become part of the contract with the owners (C-01), so every
 * change is a new version with its author and time, and clocks that run keep what was promised to them.
 */
@Service
public class PriorityTerms {

    private final PromiseStore store;
    private final Clock clock;

    PriorityTerms(PromiseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * All promises of the company.
     *
     * @param version zero while they are the usual ones
     */
    record Promises(int version, Map<Priority, List<TargetTerm>> terms) {}

    /** The promises for this priority in this project, which today are the company's. */
    @Transactional(readOnly = true)
    public List<TargetTerm> terms(ProjectId project, Priority priority) {
        return store.current(priority).orElseGet(() -> UsualTerms.of(priority));
    }

    @Transactional(readOnly = true)
    Promises all() {
        var terms = new EnumMap<Priority, List<TargetTerm>>(Priority.class);
        for (var priority : Priority.values()) {
            terms.put(priority, UsualTerms.of(priority));
        }
        terms.putAll(store.current());
        return new Promises(store.version(), terms);
    }

    /** Publishes a new version; needs the permission for the whole company. Refuses {@code stale}. */
    @Transactional
    Promises publish(Actor actor, IfMatch ifMatch, Map<Priority, List<TargetTerm>> terms) {
        if (!actor.scope(Permission.SETTINGS_WRITE).all()) {
            throw Refused.forbidden();
        }
        var version = store.version();
        ifMatch.check(version);
        if (!store.add(actor, version + 1, clock.instant(), terms)) {
            throw Refused.stale();
        }
        return new Promises(version + 1, terms);
    }
}
