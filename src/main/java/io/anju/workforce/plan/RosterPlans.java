package io.anju.workforce.plan;

import io.anju.kernel.Actor;
import io.anju.kernel.Ids;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workforce.plan.PlanDraft.PlannedTurn;
import io.anju.workforce.shift.Shift;
import io.anju.workforce.shift.Shifts;
import io.anju.workforce.turn.Slot;
import io.anju.workforce.turn.TurnStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of a period by search. Every verb takes {@link Permission#STAFF_WRITE} in the project. */
@Service
class RosterPlans {

    private static final int LONGEST = 42;

    private final RosterPlanStore store;
    private final PlanFactsQueries facts;
    private final TurnStore turns;
    private final Trail trail;
    private final Clock clock;

    RosterPlans(RosterPlanStore store, PlanFactsQueries facts, TurnStore turns, Trail trail, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.turns = turns;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks for a plan. Refuses more than 42 days, nobody who has a demanded trade ({@code nobody-able}), a project without
     * demands ({@code no-demands}), and a second search in a project while one waits or runs ({@code plan-running}).
     */
    @Transactional
    public UUID ask(Actor actor, PlanOrder order) {
        actor.require(Permission.STAFF_WRITE, order.project(), "project");
        if (order.last().isBefore(order.first())) {
            throw Refused.field("to", "before-begin");
        }
        if (order.days() > LONGEST) {
            throw Refused.field("to", "plan-too-long");
        }
        if (store.unfinished(order.project()) > 0) {
            throw Refused.conflict("plan-running");
        }
        var known = facts.of(order);
        if (known.people().size() < new HashSet<>(order.staff()).size()) {
            throw Refused.field("staff", "not-assigned");
        }
        if (known.demands().isEmpty()) {
            throw Refused.conflict("no-demands");
        }
        if (known.people().stream().noneMatch(person -> able(person, known))) {
            throw Refused.field("staff", "nobody-able");
        }
        var id = Ids.next();
        store.add(actor, id, order, clock.instant());
        record(actor, order.project(), "roster-plan-asked", order, Map.of());
        return id;
    }

    private static boolean able(PlanFacts.Person person, PlanFacts facts) {
        return facts.demands().stream().anyMatch(demand -> person.skills().contains(demand.skill()));
    }

    /** Ends the search with the best so far. Refuses ({@code plan-settled}) one that is not searched for. */
    @Transactional
    public void enough(Actor actor, UUID id) {
        var plan = held(actor, id);
        if (plan.state() != RosterPlan.State.RUNNING && plan.state() != RosterPlan.State.WAITING) {
            throw Refused.conflict("plan-settled", Map.of("state", plan.state().name()));
        }
        store.enough(id);
    }

    /**
     * Writes the turns into the roster, once, and gives how many. What came in the way since the search (leave, another turn) is
     * left out; what stood already stays. Refuses what is not done, or settled.
     */
    @Transactional
    public int take(Actor actor, UUID id) {
        var plan = held(actor, id);
        plan.requireDone();
        var order = plan.order();
        var known = facts.of(order);
        var clean = clean(store.draft(id).orElseThrow(), known);
        if (order.endWeekly()) {
            turns.endWeekly(order.project(), order.staff(), order.first());
        }
        turns.add(actor, order.project(), clean, clock.instant());
        store.settle(actor, id, RosterPlan.State.TAKEN, clean.size(), clock.instant());
        record(actor, order.project(), "roster-plan-taken", order, Map.of("turns", clean.size()));
        return clean.size();
    }

    private List<TurnStore.NewTurn> clean(PlanDraft draft, PlanFacts facts) {
        Map<UUID, Shift> shifts = facts.shifts().stream().collect(Collectors.toMap(Shift::id, Function.identity()));
        List<TurnStore.NewTurn> clean = new ArrayList<>();
        for (var turn : draft.turns()) {
            var shift = shifts.get(turn.shift());
            if (turn.stands() || shift == null || shift.retired()) {
                continue;
            }
            var slot = new Slot(shift.starts(turn.day(), facts.zone()), shift.ends(turn.day(), facts.zone()));
            if (fits(turn, shift, slot, facts)) {
                clean.add(new TurnStore.NewTurn(turn.staff(), turn.shift(), turn.day(), slot, shift.onCall(), null));
            }
        }
        return clean;
    }

    private boolean fits(PlannedTurn turn, Shift shift, Slot slot, PlanFacts facts) {
        var times = facts.times().get(turn.staff());
        if (times == null || !slot.from().isAfter(clock.instant())) {
            return false;
        }
        var fits = times.clash(shift, turn.day(), slot).isEmpty();
        if (fits) {
            Objects.requireNonNull(times).take(shift, slot);
        }
        return fits;
    }

    /** Does not want it; a search for it ends. */
    @Transactional
    public void dismiss(Actor actor, UUID id) {
        var plan = held(actor, id);
        if (plan.state().settled()) {
            throw Refused.conflict("plan-settled", Map.of("state", plan.state().name()));
        }
        store.settle(actor, id, RosterPlan.State.DISMISSED, null, clock.instant());
        record(actor, plan.order().project(), "roster-plan-dismissed", plan.order(), Map.of());
    }

    private RosterPlan held(Actor actor, UUID id) {
        return store.held(id)
                .filter(plan -> actor.may(Permission.STAFF_WRITE, plan.order().project()))
                .orElseThrow(() -> Refused.missing("roster-plan"));
    }

    private void record(Actor actor, ProjectId project, String verb, PlanOrder order, Map<String, Object> more) {
        var all = new HashMap<String, Object>(more);
        all.put("from", order.first().toString());
        all.put("to", order.last().toString());
        trail.record(actor, Shifts.subject(project), verb, all);
    }
}
