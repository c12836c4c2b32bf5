package io.anju.workorders.offer;

import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.standards.Standards;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one person in charge of an order: by the desk's word, or by the person's own. */
@Component
public class Assignments {

    private final WorkOrderJournal journal;
    private final Candidates candidates;
    private final Decisions decisions;
    private final OfferChain chain;
    private final DispatchNews news;
    private final Standards standards;

    Assignments(
            WorkOrderJournal journal,
            Candidates candidates,
            Decisions decisions,
            OfferChain chain,
            DispatchNews news,
            Standards standards) {
        this.journal = journal;
        this.candidates = candidates;
        this.decisions = decisions;
        this.chain = chain;
        this.news = news;
        this.standards = standards;
    }

    /** Everybody who could do the order, as things stand this moment. */
    public Comparison compare(WorkOrder order) {
        return candidates.compare(order, journal.now());
    }

    /**
     * Refuses ({@code staff-missing}) somebody who may not do work in the project or cannot sign in, and by name
     * whoever lacks the certificate for regulated work ({@code certificate-lacking}, {@code certificate-expired}).
     */
    public void assign(Actor actor, WorkOrder order, StaffId staff, @Nullable String reason) {
        var compared = compare(order);
        compared.forbidden(staff).ifPresent(rule -> {
            throw Refused.invalid(
                    rule == Obstacle.CERTIFICATE ? "certificate-lacking" : "certificate-expired", Map.of());
        });
        var person = compared.assignable(staff).orElseThrow(() -> Refused.missing("staff"));
        var before = order.progress().assignee();
        var name = order.progress().assigneeName();
        var moment = Moment.claimed(null, journal.now(), order.progress().lastStepAt());
        chain.withdraw(order, moment.at());
        stand(actor, order, Move.ASSIGN, new Assignee(staff, person.account(), person.name()), reason, moment);
        decisions.keep(
                actor, order, SearchTrigger.ASSIGNED, Decisions.SearchOutcome.ASSIGNED, staff, compared, moment.at());
        if (before != null && !before.equals(person.account())) {
            news.takenBack(order, before, name == null ? "" : name, reason == null ? "" : reason, moment.at());
        }
        news.assigned(actor, order, person, moment.at());
    }

    /** Makes the person stand for the order, lays the checklist and ends the desk's calling. */
    public void stand(Actor actor, WorkOrder order, Move how, Assignee person, @Nullable String reason, Moment moment) {
        candidates.tookOn(order.companyId(), person.account(), moment.at());
        journal.write(
                actor,
                order,
                order.accept(how, person, reason, moment),
                new WorkOrderEvent.Accepted(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        person.account(),
                        person.name(),
                        how == Move.ASSIGN));
        news.found(actor, order);
        standards
                .forCategory(order.task().category())
                .ifPresent(version -> standards.sheet(order.id().subject(), version));
    }
}
