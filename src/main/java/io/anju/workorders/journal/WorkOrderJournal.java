package io.anju.workorders.journal;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.trail.Trail;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Keeps what happened: the order, its step, the trail and the news, all in the caller's transaction. */
@Component
public class WorkOrderJournal {

    private final WorkOrderStore store;
    private final JdbcAggregateOperations rows;
    private final StepStore steps;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkOrderJournal(
            WorkOrderStore store,
            JdbcAggregateOperations rows,
            StepStore steps,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.steps = steps;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The instant that everything written in this call should carry. */
    public Instant now() {
        return clock.instant();
    }

    /** Refuses as {@code work-order-missing}. */
    public WorkOrder load(WorkOrderId id) {
        return store.findById(id).orElseThrow(() -> Refused.missing("work-order"));
    }

    /**
     * One thing that happened.
     *
     * @param news what others hear of it
     */
    public record Entry(Actor actor, Step step, List<WorkOrderEvent> news) {

        public Entry(Actor actor, Step step, WorkOrderEvent... news) {
            this(actor, step, List.of(news));
        }
    }

    /** The same for a single step. */
    public void write(Actor actor, WorkOrder order, Step step, WorkOrderEvent... news) {
        write(order, List.of(new Entry(actor, step, news)));
    }

    /**
     * Saves the order with what happened to it, which is nothing where only the time of its search changed; of two who act
     * at once, one gets the optimistic refusal here.
     */
    public void write(WorkOrder order, List<Entry> happened) {
        save(order);
        for (var entry : happened) {
            var step = entry.step();
            steps.add(StepRow.of(entry.actor(), order.id, step));
            trail.record(
                    entry.actor(),
                    order.id.subject(),
                    step.move().verb(),
                    facts(step),
                    step.moment().at());
            entry.news().forEach(this::publish);
        }
    }

    /** Saves what changed without a move, such as where its paper lies. */
    public void save(WorkOrder order) {
        store.save(order);
    }

    /** Tells others what no step stands for, such as that a search went on. */
    public void publish(WorkOrderEvent news) {
        events.publishEvent(news);
    }

    /** Keeps a row of its own beside the order: a photo, a line, a verdict. */
    public void keep(Object row) {
        rows.insert(row);
    }

    /** Records what changes no state but must be known: a revealed phone number, a printed sheet. */
    public void note(Actor actor, WorkOrderId order, String verb, Map<String, ?> facts) {
        trail.record(actor, order.subject(), verb, facts);
    }

    private static Map<String, String> facts(Step step) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("from", step.from().name());
        facts.put("to", step.to().name());
        put(facts, "reason", step.facts().reason());
        put(facts, "note", step.facts().note());
        put(facts, "proof", step.facts().proof());
        put(facts, "whose", step.facts().whose());
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
