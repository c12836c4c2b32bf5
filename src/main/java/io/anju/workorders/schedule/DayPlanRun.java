package io.anju.workorders.schedule;

import io.anju.database.CompanyScope;
import io.anju.kernel.CompanyId;
import io.anju.workorders.schedule.DayPlanRow.Cause;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works out the plans that were asked for, one after the other, outside of any transaction. Each step is kept, so that whatever
 * ends the process costs one of them.
 */
@Component
public class DayPlanRun {

    private static final Logger LOG = LoggerFactory.getLogger(DayPlanRun.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DayPlanStore plans;
    private final Days days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayPlanRun(DayPlanStore plans, Days days, TransactionTemplate transaction, Clock clock) {
        this.plans = plans;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Everything that waits, whether just asked for or left by a process that ended. */
    public void all() {
        for (var due : CompanyScope.asSystem(plans::due)) {
            CompanyScope.run(due.company(), () -> one(due.company(), due.id()));
        }
    }

    private void one(CompanyId company, UUID id) {
        try {
            workOut(company, id);
        } catch (RuntimeException failed) {
            LOG.error("plan {} cannot be worked out", id, failed);
            transaction.executeWithoutResult(status -> plans.fail(id));
        }
    }

    private void workOut(CompanyId company, UUID id) {
        var plan = transaction.execute(status -> plans.find(id).orElseThrow());
        var task = new DayTask(transaction.execute(status -> days.of(plan.project(), plan.day())));
        var planning = new DayPlanning(task, plan.cause() == Cause.CHANGED);
        var kept = transaction.execute(status -> plans.stage(id));
        var stage =
                kept.map(text -> JSON.readValue(text, DayPlanning.Stage.class)).orElseGet(planning::begin);
        while (!stage.isLast() && !Thread.currentThread().isInterrupted()) {
            stage = planning.next(stage);
            var share = stage.share();
            var text = JSON.writeValueAsString(stage);
            if (!Boolean.TRUE.equals(transaction.execute(status -> plans.advance(id, share, text)))) {
                return;
            }
        }
        if (stage.isLast()) {
            var outcome = planning.outcome(stage);
            transaction.executeWithoutResult(status -> finish(company, plan, task.facts(), outcome));
        }
    }

    /** A proposal that changes nothing is not worth a look. */
    private void finish(CompanyId company, DayPlanRow plan, DayFacts facts, DayOutcome outcome) {
        var worked = plans.finish(company, plan.id(), outcome, clock.instant());
        if (worked && plan.cause() == Cause.CHANGED && DayWatch.isNothingNew(facts, outcome)) {
            plans.decide(DayWatch.actor(company), plan.id(), DayPlanRow.DayPlanState.DISMISSED, clock.instant());
        }
    }
}
