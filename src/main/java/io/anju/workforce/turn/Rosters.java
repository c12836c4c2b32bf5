package io.anju.workforce.turn;

import io.anju.estate.Projects;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.StaffId;
import io.anju.workforce.rule.RosterRules;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.shift.ShiftPattern;
import io.anju.workforce.shift.ShiftQueries;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.staff.StaffRules;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Generates rosters from patterns. Every verb takes {@link Permission#STAFF_WRITE} in the project. */
@Service
class Rosters {

    private static final int LONGEST = 92;

    private final TurnStore store;
    private final PersonTimesQueries times;
    private final ShiftQueries shifts;
    private final StaffRules staff;
    private final RosterRules rules;
    private final Projects projects;
    private final Trail trail;
    private final Clock clock;

    Rosters(
            TurnStore store,
            PersonTimesQueries times,
            ShiftQueries shifts,
            StaffRules staff,
            RosterRules rules,
            Projects projects,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.times = times;
        this.shifts = shifts;
        this.staff = staff;
        this.rules = rules;
        this.projects = projects;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the pattern makes of the period, and what speaks against each turn; nothing is written. Refuses more than 92 days, a
     * person named twice or who does not work in the project, a pattern of another project.
     */
    @Transactional(readOnly = true)
    public RosterDraft draft(Actor actor, RosterOrder order) {
        actor.require(Permission.STAFF_WRITE, order.project(), "project");
        var zone = projects.get(order.project()).zone();
        check(actor, order);
        var pattern = shifts.patterns(order.project()).stream()
                .filter(each -> each.id().equals(order.pattern()))
                .findFirst()
                .orElseThrow(() -> Refused.field("pattern", "shift-pattern-unknown"));
        return draft(order, pattern, zone);
    }

    private void check(Actor actor, RosterOrder order) {
        if (order.to().isBefore(order.from())) {
            throw Refused.field("to", "before-begin");
        }
        if (ChronoUnit.DAYS.between(order.from(), order.to()) >= LONGEST) {
            throw Refused.field("to", "roster-too-long");
        }
        if (order.rows().stream().map(RosterOrder.Row::staff).distinct().count()
                < order.rows().size()) {
            throw Refused.field("rows", "staff-twice");
        }
        for (var row : order.rows()) {
            var member = staff.require(actor, row.staff(), Permission.STAFF_WRITE);
            if (!member.active()
                    || member.assignments().stream()
                            .noneMatch(each -> each.projectId().equals(order.project()))) {
                throw Refused.field("rows", "not-assigned");
            }
        }
    }

    private RosterDraft draft(RosterOrder order, ShiftPattern pattern, ZoneId zone) {
        Map<UUID, Shift> known = known(order);
        var people = order.rows().stream().map(RosterOrder.Row::staff).toList();
        var filled = times.of(
                people,
                order.from().atStartOfDay(zone).toInstant().minus(Duration.ofDays(2)),
                order.to().atStartOfDay(zone).toInstant().plus(Duration.ofDays(4)),
                order.endWeekly() ? null : order.project(),
                rules.of(order.project()).rest());
        List<RosterDraft.DraftTurn> turns = new ArrayList<>();
        for (var row : order.rows()) {
            var person = Objects.requireNonNull(filled.get(row.staff()));
            for (var day = order.from(); !day.isAfter(order.to()); day = day.plusDays(1)) {
                var step = pattern.step((int) ChronoUnit.DAYS.between(order.from(), day), row.offset());
                if (step.isEmpty()) {
                    continue;
                }
                var shift = Objects.requireNonNull(known.get(step.get()));
                var slot = new Slot(shift.starts(day, zone), shift.ends(day, zone));
                var clash = person.clash(shift, day, slot);
                if (clash.isEmpty()) {
                    person.take(shift, slot);
                }
                turns.add(new RosterDraft.DraftTurn(row.staff(), day, shift.id(), clash.orElse(null)));
            }
        }
        return new RosterDraft(turns);
    }

    private Map<UUID, Shift> known(RosterOrder order) {
        return shifts.shifts(order.project()).stream().collect(Collectors.toMap(Shift::id, Function.identity()));
    }

    /** Writes what nothing speaks against, once; gives how many turns that were. Refuses what {@link #draft} refuses. */
    @Transactional
    public int write(Actor actor, RosterOrder order) {
        var clean = draft(actor, order).clean();
        var zone = projects.get(order.project()).zone();
        Map<UUID, Shift> known = known(order);
        var people = order.rows().stream().map(RosterOrder.Row::staff).toList();
        if (order.endWeekly()) {
            store.endWeekly(order.project(), people, order.from());
        }
        var turns = clean.stream()
                .map(turn -> {
                    var shift = Objects.requireNonNull(known.get(turn.shift()));
                    var slot = new Slot(shift.starts(turn.day(), zone), shift.ends(turn.day(), zone));
                    return new TurnStore.NewTurn(turn.staff(), turn.shift(), turn.day(), slot, shift.onCall(), null);
                })
                .toList();
        store.add(actor, order.project(), turns, clock.instant());
        var facts = Map.<String, Object>of(
                "from", order.from().toString(), "to", order.to().toString(), "turns", turns.size());
        trail.record(actor, Shifts.subject(order.project()), "roster-written", facts);
        people.forEach(person -> record(actor, person, "roster-written", facts));
        return turns.size();
    }

    /** Takes a turn out. Refuses one that has begun ({@code turn-begun}): what was, was. */
    @Transactional
    public void cancel(Actor actor, UUID id, String why) {
        var turn = store.standing(id)
                .filter(each -> actor.may(Permission.STAFF_WRITE, each.project()))
                .orElseThrow(() -> Refused.missing("turn"));
        var now = clock.instant();
        if (!turn.slot().from().isAfter(now)) {
            throw Refused.conflict("turn-begun");
        }
        store.end(actor, id, why, now);
        record(actor, turn.staff(), "turn-cancelled", Map.of("day", turn.day().toString(), "why", why));
    }

    private void record(Actor actor, StaffId person, String verb, Map<String, Object> facts) {
        trail.record(actor, StaffRules.subject(person), verb, facts);
    }
}
