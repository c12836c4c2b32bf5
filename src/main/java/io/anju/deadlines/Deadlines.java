package io.anju.deadlines;

import io.anju.calendar.ServiceCalendar;
import io.anju.calendar.ServiceCalendars;
import io.anju.database.CompanyScope;
import io.anju.deadlines.ClockEntry.Kind;
import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clocks of all subjects (S-01). A subject has at most one clock per target. Every verb says when the thing happened,
 * which may lie before what is known already: the clock is then reckoned anew and a wrong mark withdrawn. Saying the same
 * twice changes nothing, and a subject without the clock in question is no error. Instants count in microseconds.
 */
@Service
public class Deadlines {

    private static final Set<Target> ALL = EnumSet.allOf(Target.class);

    private final ClockStore store;
    private final ServiceCalendars calendars;
    private final DeadlineScanner scanner;
    private final LadderScanner ladders;
    private final TermsStore terms;
    private final Clock clock;

    Deadlines(
            ClockStore store,
            ServiceCalendars calendars,
            DeadlineScanner scanner,
            LadderScanner ladders,
            TermsStore terms,
            Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.scanner = scanner;
        this.ladders = ladders;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Starts clocks. A target that the subject has a clock for already stays as it is: {@link #move} and {@link #reopen}
     * change it. A promise that was due at its start is missed at the next scan and never warned of.
     *
     * @return the clocks that this started, in the order given
     */
    @Transactional
    public List<ClockView> start(Actor actor, List<StartClock> clocks) {
        if (clocks.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<ClockRow>();
        var entries = new ArrayList<ClockEntry>();
        for (var start : clocks) {
            var id = Ids.next();
            var entry = Fact.promised(Kind.STARTED, start.startsAt(), start.term(), null)
                    .by(actor.name())
                    .from(start.source())
                    .entry(actor.company().value(), id);
            var reckoning = Reckoning.of(ClockLife.of(List.of(entry)), start.warnPercent(), hours(start.project()));
            entries.add(entry);
            rows.add(ClockRow.started(actor.company().value(), id, start, reckoning));
        }
        var started = store.insert(rows, entries);
        var now = clock.instant();
        return rows.stream()
                .filter(row -> started.contains(row.id()))
                .map(row -> row.view(now))
                .toList();
    }

    /**
     * Stops the time of these targets from {@code at} on, until {@link #resume} or a stop. A pause at or after a clock's
     * end changes nothing; one for another reason takes over from a pause that lasts.
     */
    @Transactional
    public void pause(SubjectRef subject, Set<Target> targets, Pause pause, Instant at) {
        happen(subject, targets, any -> true, Fact.paused(at, pause));
    }

    /** Lets the time of all paused clocks of the subject go on. */
    @Transactional
    public void resume(SubjectRef subject, Instant at) {
        happen(subject, ALL, any -> true, Fact.of(Kind.RESUMED, at));
    }

    /** The promised thing was done. It was in time if {@code at} is not later than the due instant. */
    @Transactional
    public void stop(SubjectRef subject, Target target, Instant at) {
        var stopped = store.stopSimply(subject, Set.of(target), at);
        if (stopped.clocks() == 0) {
            happen(subject, Set.of(target), any -> true, Fact.of(Kind.STOPPED, at));
        }
    }

    /** Everything promised is over at this instant, each with its verdict. */
    @Transactional
    public void stopAll(SubjectRef subject, Instant at) {
        var stopped = store.stopSimply(subject, ALL, at);
        if (stopped.others() > 0) {
            happen(subject, ALL, row -> !row.hasEnded(), Fact.of(Kind.STOPPED, at));
        }
    }

    /** What was stopped or cancelled was not done after all. The time between does not count. */
    @Transactional
    public void reopen(SubjectRef subject, Target target, Instant at) {
        happen(subject, Set.of(target), ClockRow::hasEnded, Fact.of(Kind.REOPENED, at));
    }

    /** Nothing is promised any more: ends all clocks that run, without a verdict on what was still in time. */
    @Transactional
    public void cancel(SubjectRef subject, Instant at, @Nullable String reason) {
        happen(subject, ALL, any -> true, Fact.noted(Kind.CANCELLED, at, reason));
    }

    /** These are not promised any more; what has ended stays as it is. */
    @Transactional
    public void cancel(SubjectRef subject, Set<Target> targets, Instant at, @Nullable String reason) {
        happen(subject, targets, row -> !row.hasEnded(), Fact.noted(Kind.CANCELLED, at, reason));
    }

    /**
     * Promises something else from {@code startsAt} on, as after a change of priority or appointment. Pauses stay; a
     * mark that the new promise does not bear out is withdrawn. A clock that has ended stays as it is.
     */
    @Transactional
    public void move(SubjectRef subject, Target target, Term term, Instant startsAt, @Nullable String reason) {
        var moved = Fact.promised(Kind.MOVED, startsAt, term, reason);
        happen(subject, Set.of(target), row -> !row.hasEnded(), moved);
    }

    /** The same for what published terms promise, which also say when to warn. */
    @Transactional
    public void move(SubjectRef subject, TargetTerm promise, Term term, Instant startsAt, @Nullable String reason) {
        var moved = Fact.promised(Kind.MOVED, startsAt, term, reason).from(promise.source());
        var move = new Move(row -> !row.hasEnded(), (before, after) -> true, promise.warnPercent());
        happen(subject, Set.of(promise.target()), move, moved);
    }

    /**
     * Promises what is better for the customer: the clock moves if the new promise falls due sooner and yet after
     * {@code at}; a clock that was missed or has ended stays as it is.
     */
    @Transactional
    public void moveIfSooner(
            SubjectRef subject, TargetTerm promise, Term term, Instant startsAt, String reason, Instant at) {
        var moved = Fact.promised(Kind.MOVED, startsAt, term, reason).from(promise.source());
        var move = new Move(
                row -> !row.hasEnded() && row.missedAt() == null,
                (before, after) -> after.isSoonerThan(before, at),
                promise.warnPercent());
        happen(subject, Set.of(promise.target()), move, moved);
    }

    /** When a promise that started then would be due, without promising anything. */
    @Transactional(readOnly = true)
    public Instant dueAt(ProjectId project, Term term, Instant startsAt) {
        var promise = Fact.promised(Kind.STARTED, startsAt, term, null).entry(company(), Ids.next());
        var reckoning = Reckoning.of(ClockLife.of(List.of(promise)), StartClock.USUAL_WARNING, hours(project));
        return Objects.requireNonNull(reckoning.dueAt());
    }

    /** Another ladder holds for the subject's clocks. */
    @Transactional
    public void prioritise(SubjectRef subject, @Nullable Priority priority) {
        store.prioritise(subject, priority);
    }

    /** From now on these clocks climb the ladder of what this says, or none with null; what they reached before stays. */
    @Transactional
    public void escalate(SubjectRef subject, Set<Target> targets, @Nullable Escalating escalating) {
        store.escalate(subject, targets, escalating);
    }

    /** From now on these answer for the subject's clocks that run. */
    @Transactional
    public void answerFor(SubjectRef subject, Responsible responsible) {
        store.answerFor(subject, responsible);
    }

    /** The subject's clocks, oldest first. */
    @Transactional(readOnly = true)
    public List<ClockView> of(SubjectRef subject) {
        return of(subject.type(), List.of(subject.id())).getOrDefault(subject.id(), List.of());
    }

    /** The clocks of many subjects of one type; subjects without clocks are absent. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ClockView>> of(String type, Collection<UUID> subjects) {
        var now = clock.instant();
        return store.of(type, subjects).stream()
                .collect(Collectors.groupingBy(
                        ClockRow::subjectId, Collectors.mapping(row -> row.view(now), Collectors.toList())));
    }

    /**
     * The subject's clocks with where every minute went until they ended or until {@code now}, oldest first.
     *
     * @param hands in whose hands the subject was; where nothing is said, in the desk's
     */
    @Transactional(readOnly = true)
    public List<ClockStory> explain(SubjectRef subject, List<Hand> hands, Instant now) {
        var rows = store.of(subject.type(), List.of(subject.id()));
        var histories = store.histories(rows);
        var versions = terms.versions(histories.values().stream()
                .flatMap(List::stream)
                .map(ClockEntry::termsVersion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> ClockStory.of(
                        row,
                        histories.getOrDefault(row.id(), List.of()),
                        versions,
                        new Hands(hands),
                        now,
                        hours(row.projectId())))
                .toList();
    }

    /**
     * Marks what is warned and missed in this company as of {@code now}, climbs the ladders, and publishes both; gives the
     * number of clocks marked.
     */
    public int scan(Instant now) {
        var marked = scanner.scan(now);
        ladders.look(now);
        return marked;
    }

    /** The earliest instant at which {@link #scan} would have something to do in this company. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return scanner.nextDue();
    }

    /** When {@link #scan} would first mark a clock that has just started. */
    public static Instant firstDue(ClockView started) {
        var warnAt = started.warnAt();
        return warnAt == null ? started.startsAt() : warnAt.plus(1, ChronoUnit.MICROS);
    }

    private void happen(SubjectRef subject, Set<Target> targets, Predicate<ClockRow> concerned, Fact fact) {
        happen(subject, targets, new Move(concerned, (before, after) -> true, null), fact);
    }

    /**
     * Which clocks a fact changes.
     *
     * @param wanted whether the clock after it is wanted in place of the one before
     * @param warnPercent when to warn from now on; null as before
     */
    private record Move(
            Predicate<ClockRow> concerned,
            BiPredicate<ClockRow, ClockRow> wanted,
            @Nullable Integer warnPercent) {}

    private void happen(SubjectRef subject, Set<Target> targets, Move move, Fact fact) {
        var rows = store.lock(subject, targets).stream().filter(move.concerned).toList();
        var histories = store.histories(rows);
        var changed = new ArrayList<ClockRow>();
        var entries = new ArrayList<ClockEntry>();
        for (var row : rows) {
            var entry = fact.entry(company(), row.id());
            var history = new ArrayList<>(histories.getOrDefault(row.id(), List.of()));
            history.add(entry);
            var percent = move.warnPercent == null ? row.warnPercent() : move.warnPercent;
            var reckoning = Reckoning.of(ClockLife.of(history), percent, hours(row.projectId()));
            var after = row.after(entry, reckoning, percent);
            if (!after.saysTheSameAs(row) && move.wanted.test(row, after)) {
                changed.add(after);
                entries.add(entry);
            }
        }
        store.update(changed, entries);
    }

    /** Asked only if a term counts service time. */
    private Supplier<ServiceCalendar> hours(ProjectId project) {
        return () -> calendars.of(project);
    }

    private static UUID company() {
        return CompanyScope.requireCompany().value();
    }
}
