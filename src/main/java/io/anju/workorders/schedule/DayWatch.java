package io.anju.workorders.schedule;

import io.anju.database.CompanyScope;
import io.anju.kernel.Actor;
import io.anju.kernel.CompanyId;
import io.anju.workorders.schedule.DayPlanRow.Cause;
import io.anju.workorders.schedule.WatchedDays.WatchedDay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks whether published days still are what was published, and has a change proposed where they are not. A dispatcher decides
 * about it; while one waits for that, no second is made.
 */
@Component
public class DayWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DayWatch.class);

    /** What was moved by fewer minutes is the same to everybody. */
    static final int SAME_MINUTES = 10;

    private final WatchedDays watched;
    private final DayPlanStore plans;
    private final Days days;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayWatch(WatchedDays watched, DayPlanStore plans, Days days, TransactionTemplate transaction, Clock clock) {
        this.watched = watched;
        this.plans = plans;
        this.days = days;
        this.transaction = transaction;
        this.clock = clock;
    }

    static Actor actor(CompanyId company) {
        return Actor.system(company, "schedule");
    }

    /** Looks at every day that is watched. */
    public void look() {
        for (var day : CompanyScope.asSystem(watched::all)) {
            try {
                CompanyScope.run(day.company(), () -> transaction.executeWithoutResult(status -> look(day)));
            } catch (RuntimeException failed) {
                LOG.error("day {} of project {} cannot be looked at", day.day(), day.project(), failed);
            }
        }
    }

    private void look(WatchedDay day) {
        var now = clock.instant();
        if (day.day().isBefore(days.today(day.project()))) {
            watched.forget(day.project(), day.day());
        } else if (plans.open(day.project(), day.day()).isEmpty()
                && watched.hasChanged(day.project(), day.day(), now)) {
            plans.add(actor(day.company()), day.project(), day.day(), Cause.CHANGED, now);
            watched.watch(day.company(), day.project(), day.day(), now);
        }
    }

    /** Whether the proposal would leave everything where it stands. */
    static boolean isNothingNew(DayFacts facts, DayOutcome outcome) {
        return outcome.placed().stream()
                .allMatch(placed -> facts.jobs().stream()
                        .filter(job -> job.id().equals(placed.order()))
                        .anyMatch(job -> stands(job, facts, placed)));
    }

    private static boolean stands(DayJob job, DayFacts facts, DayOutcome.Placed placed) {
        var visit = job.visit();
        return visit != null
                && visit.day().equals(facts.day())
                && visit.staff().equals(placed.staff())
                && Duration.between(visit.span().from(), placed.from()).abs().toMinutes() < SAME_MINUTES;
    }
}
