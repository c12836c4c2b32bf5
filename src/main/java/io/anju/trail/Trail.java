package io.anju.trail;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Page;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the record. */
@Service
public class Trail {

    private final TrailStore store;
    private final TrailChain chain;
    private final Clock clock;

    Trail(TrailStore store, TrailChain chain, Clock clock) {
        this.store = store;
        this.chain = chain;
        this.clock = clock;
    }

    /** Records what happens now, in the caller's transaction; refuses to run without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, SubjectRef subject, String verb, Map<String, ?> facts) {
        write(actor, subject, verb, facts, clock.instant());
    }

    /** Records what happened at {@code at}, in the caller's transaction; refuses to run without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, SubjectRef subject, String verb, Map<String, ?> facts, Instant at) {
        write(actor, subject, verb, facts, at);
    }

    /** What was done to the subject, the latest first. Whether the caller may know is the owner module's question. */
    @Transactional(readOnly = true)
    public Page<TrailEntry> of(SubjectRef subject, ListQuery query) {
        return store.of(subject, query);
    }

    /** Checks the chain of the company in scope from its first seal to its last. */
    @Transactional(readOnly = true)
    public TrailVerification verify() {
        return chain.verify();
    }

    private void write(Actor actor, SubjectRef subject, String verb, Map<String, ?> facts, Instant at) {
        store.add(new SealedContent(
                actor.company().value(),
                Ids.next(),
                at.truncatedTo(ChronoUnit.MICROS),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.account() == null ? null : actor.account().value(),
                actor.name(),
                subject,
                verb,
                store.text(facts)));
    }
}
