package io.anju.deadlines;

import io.anju.calendar.ServiceCalendars;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other promises would do to clocks that run, without promising anything (C-01). */
@Service
public class TermsTrial {

    private final ClockStore store;
    private final ServiceCalendars calendars;

    TermsTrial(ClockStore store, ServiceCalendars calendars) {
        this.store = store;
        this.calendars = calendars;
    }

    /**
     * What would be promised about a subject; a promise without a term is left out.
     *
     * @param startsAt from when on it would count
     */
    public record Supposition(SubjectRef subject, List<TargetTerm> promises, Instant startsAt) {}

    /**
     * A clock that would change.
     *
     * @param dueBefore null while a pause holds it
     * @param dueAfter null while a pause holds it, and where it would end because nothing is promised any more
     * @param ends whether it would end
     * @param warned whether it would be warned at once and was not
     * @param missed whether it would be missed at once and was not
     */
    public record Effect(
            SubjectRef subject,
            Target target,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            boolean ends,
            boolean warned,
            boolean missed) {}

    /**
     * The clocks that would change at this instant, in the order of the suppositions.
     *
     * @param supposed of subjects of one type
     * @param onlySooner as {@link Deadlines#moveIfSooner}; otherwise everything follows, and what is no longer promised ends
     */
    @Transactional(readOnly = true)
    public List<Effect> of(String type, List<Supposition> supposed, boolean onlySooner, Instant at) {
        var subjects = supposed.stream().map(each -> each.subject().id()).toList();
        var clocks =
                store.of(type, subjects).stream().filter(row -> !row.hasEnded()).toList();
        var histories = store.histories(clocks);
        var bySubject = clocks.stream().collect(Collectors.groupingBy(ClockRow::subjectId));
        var effects = new ArrayList<Effect>();
        for (var each : supposed) {
            for (var row : bySubject.getOrDefault(each.subject().id(), List.of())) {
                var effect = effect(row, histories, each, onlySooner, at);
                if (effect != null) {
                    effects.add(effect);
                }
            }
        }
        return effects;
    }

    private @Nullable Effect effect(
            ClockRow row, Map<UUID, List<ClockEntry>> histories, Supposition supposed, boolean onlySooner, Instant at) {
        var promise = supposed.promises().stream()
                .filter(each -> each.target() == row.target())
                .findFirst()
                .orElse(null);
        var term = promise == null ? null : promise.term();
        if (promise == null || term == null) {
            var ends = promise == null && !onlySooner;
            return ends ? new Effect(supposed.subject(), row.target(), row.dueAt(), null, true, false, false) : null;
        }
        var history = new ArrayList<>(histories.getOrDefault(row.id(), List.of()));
        var moved = Fact.promised(ClockEntry.Kind.MOVED, supposed.startsAt(), term, null)
                .entry(row.companyId(), row.id());
        history.add(moved);
        var reckoning = Reckoning.of(ClockLife.of(history), promise.warnPercent(), () -> calendars.of(row.projectId()));
        var after = row.after(moved, reckoning, promise.warnPercent());
        if (after.saysTheSameAs(row) || onlySooner && (row.missedAt() != null || !after.isSoonerThan(row, at))) {
            return null;
        }
        var missed = row.missedAt() == null && reckoning.missedAt(at).isPresent();
        return new Effect(
                supposed.subject(),
                row.target(),
                row.dueAt(),
                after.dueAt(),
                false,
                !missed && row.warnedAt() == null && reckoning.warnedAt(at).isPresent(),
                missed);
    }
}
