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
    private final ChainCheck check;
    private final TrailRedactions redactions;
    private final StruckRemarks remarks;
    private final Clock clock;

    Trail(TrailStore store, ChainCheck check, TrailRedactions redactions, StruckRemarks remarks, Clock clock) {
        this.store = store;
        this.check = check;
        this.redactions = redactions;
        this.remarks = remarks;
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
        return check.verify();
    }

    /**
     * Takes names out of entries, the only way in which an entry ever loses something (T3, Y-10), and strikes them out of
     * remarks on the same things. An entry "redacted" on {@link Redaction#because} names them, is sealed at once, and keeps
     * the chain whole. Doing it twice changes nothing more. Refuses to run without the caller's transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Redaction.Done redact(Actor actor, Redaction redaction) {
        return new Redaction.Done(
                redactions.redact(actor, redaction), remarks.strike(redaction.who(), redaction.about()));
    }

    private void write(Actor actor, SubjectRef subject, String verb, Map<String, ?> facts, Instant at) {
        if (verb.equals(TrailRedactions.VERB)) {
            throw new IllegalArgumentException("only a redaction is recorded as one");
        }
        store.add(SealedContent.of(
                actor,
                Ids.next(),
                at.truncatedTo(ChronoUnit.MICROS),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                subject,
                verb,
                store.text(facts)));
    }
}
