package io.anju.deadlines;

import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published service terms (S-04): what is promised about a matter, and by which line of which version. Promises become
 * part of the contract with the owners (C-01), so a version is never changed, and a clock keeps the terms of the moment at
 * which its matter was reported unless a publication says otherwise.
 */
@Service
public class ServiceTerms {

    private final TermsStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ServiceTerms(TermsStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is promised, one term per target: the contract's line before the project's before the company's, a category's before a kind's before
     * any. A company that had published nothing by then promised the usual.
     */
    @Transactional(readOnly = true)
    public List<TargetTerm> promised(Matter matter) {
        return chosen(store.candidates(matter));
    }

    /**
     * The same if these lines held in place of those of their scope.
     *
     * @param scope what falls under another contract is not concerned
     */
    @Transactional(readOnly = true)
    public List<TargetTerm> promisedWith(Matter matter, TermsScope scope, List<TermsLine> lines) {
        if (scope.contract() != null && !scope.contract().equals(matter.contract())) {
            return promised(matter);
        }
        var rank = scope.rank();
        var others = store.candidates(matter).stream().filter(candidate -> candidate.rank() != rank);
        var proposed = lines.stream()
                .filter(line -> line.isFor(matter))
                .map(line -> new TermsStore.Candidate(line, null, rank));
        return chosen(Stream.concat(others, proposed).toList());
    }

    private static List<TargetTerm> chosen(List<TermsStore.Candidate> candidates) {
        var chosen = new EnumMap<Target, TermsStore.Candidate>(Target.class);
        for (var candidate : candidates) {
            chosen.merge(
                    candidate.line().target(), candidate, (one, other) -> one.weight() >= other.weight() ? one : other);
        }
        return chosen.values().stream().map(TermsStore.Candidate::term).toList();
    }

    /** The version that holds now for this scope; empty where there is none of its own. */
    @Transactional(readOnly = true)
    public Optional<TermsVersion> inForce(TermsScope scope) {
        return store.inForce(scope, clock.instant());
    }

    /** What a company promises that has published nothing. */
    public List<TermsLine> usual() {
        return UsualTerms.LINES;
    }

    /** The versions of one scope with a number below {@code below}, newest first, also those that do not hold yet. */
    @Transactional(readOnly = true)
    public List<TermsVersion> history(TermsScope scope, int below, int limit) {
        return store.history(scope, below, limit);
    }

    /** The version with this number in the company; throws {@link NoSuchElementException} for an unknown one. */
    @Transactional(readOnly = true)
    public TermsVersion version(int version) {
        return Optional.ofNullable(store.versions(List.of(version)).get(version))
                .orElseThrow();
    }

    /**
     * Publishes terms, also for clocks that run where {@code running} says so, which only terms that hold at once may. Who
     * may do so and who has to agree is the caller's business. Refuses {@code stale} if somebody else was quicker.
     *
     * @param contractName how the contract is called; null where the scope has none
     * @param from now or later
     */
    @Transactional
    public TermsVersion publish(
            Actor actor,
            TermsScope scope,
            @Nullable String contractName,
            Instant from,
            RunningClocks running,
            @Nullable String reason,
            List<TermsLine> lines) {
        var now = clock.instant();
        if (running != RunningClocks.KEPT && from.isAfter(now)) {
            throw Refused.field("running", "only-at-once");
        }
        var version = store.add(actor, scope, contractName, from, now, running, reason, lines);
        events.publishEvent(new TermsPublished(actor.company(), now, scope.project(), version.version(), running));
        return version;
    }
}
