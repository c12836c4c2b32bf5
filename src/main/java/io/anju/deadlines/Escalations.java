package io.anju.deadlines;

import io.anju.calendar.ServiceCalendars;
import io.anju.deadlines.EscalationStore.EscalationRow;
import io.anju.deadlines.EscalationStore.ToldRow;
import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the clocks of a subject have been escalated: who was told when, who answered, and who is next. */
@Service
public class Escalations {

    private final EscalationStore store;
    private final ClockStore clocks;
    private final LadderStore ladders;
    private final ServiceCalendars calendars;
    private final Clock clock;

    Escalations(
            EscalationStore store, ClockStore clocks, LadderStore ladders, ServiceCalendars calendars, Clock clock) {
        this.store = store;
        this.clocks = clocks;
        this.ladders = ladders;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * The ladders of a subject.
     *
     * @param reached the latest first
     * @param ahead the next level of each clock that runs, the soonest first
     */
    public record EscalationView(List<ReachedView> reached, List<AheadView> ahead) {}

    /**
     * A level that was reached.
     *
     * @param at when it was reached
     * @param toldAt when it was told, later after a downtime
     * @param told whom the duty roster named then
     */
    public record ReachedView(
            Target target,
            int level,
            Instant at,
            Instant toldAt,
            List<EscalationRole> roles,
            List<ToldView> told,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String words) {}

    /** Somebody who was told. */
    public record ToldView(String name, EscalationRole role) {}

    /** A level that comes if nothing happens. */
    public record AheadView(Target target, int level, Instant at, List<EscalationRole> roles) {}

    @Transactional(readOnly = true)
    public EscalationView of(SubjectRef subject) {
        var rows = clocks.of(subject.type(), List.of(subject.id()));
        var reached = store.of(rows.stream().map(ClockRow::id).toList());
        var told = store.told(reached.stream().map(EscalationRow::id).toList());
        return new EscalationView(
                reached.reversed().stream().map(each -> view(each, rows, told)).toList(), ahead(rows, reached));
    }

    /** Somebody whom a level was told. */
    public record Told(UUID escalation, AccountId account, String name, EscalationRole role) {}

    /** Keeps whom levels were told; saying it twice changes nothing. */
    @Transactional
    public void told(Actor actor, Collection<Told> told) {
        store.insertTold(told.stream()
                .map(each -> new ToldRow(
                        actor.company().value(),
                        each.escalation(),
                        each.account().value(),
                        each.name(),
                        each.role()))
                .toList());
    }

    /** Somebody takes care: levels that wait for an answer are not reached any more. Gives whether there was one to answer. */
    @Transactional
    public boolean answer(Actor actor, SubjectRef subject, String words, Instant at) {
        var answered = store.answer(actor, subject, words, at);
        if (!answered.isEmpty()) {
            store.lookAt(new HashSet<>(answered), actor.company().value(), at);
        }
        return !answered.isEmpty();
    }

    private List<AheadView> ahead(List<ClockRow> rows, List<EscalationRow> reached) {
        var running = rows.stream()
                .filter(row -> !row.hasEnded() && row.name() != null)
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var histories = clocks.histories(running);
        var inForce = ladders.inForce();
        return running.stream()
                .map(row -> Climb.of(
                                row,
                                histories.getOrDefault(row.id(), List.of()),
                                reached,
                                Ladders.choose(inForce, row.projectId(), row.priority()),
                                () -> calendars.of(row.projectId()))
                        .ahead(now)
                        .map(level -> new AheadView(
                                row.target(),
                                level.number(),
                                level.at(),
                                level.step().roles())))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    private static ReachedView view(EscalationRow row, List<ClockRow> clocks, List<ToldRow> told) {
        return new ReachedView(
                clocks.stream()
                        .filter(each -> each.id().equals(row.clockId()))
                        .findFirst()
                        .orElseThrow()
                        .target(),
                row.level(),
                row.at(),
                row.toldAt(),
                row.roles(),
                told.stream()
                        .filter(each -> each.escalationId().equals(row.id()))
                        .map(each -> new ToldView(each.name(), each.role()))
                        .toList(),
                row.answeredAt(),
                row.answeredBy(),
                row.words());
    }
}
