package io.anju.workorders.offer;

import io.anju.kernel.AccountId;
import io.anju.kernel.Actor;
import io.anju.kernel.Refused;
import io.anju.standards.Standards;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.journal.Assignee;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.transfer.Transfer.TransferEnd;
import io.anju.workorders.transfer.Transfers;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one person in charge of an order: by the desk's word, or by the person's own. */
@Component
public class Assignments {

    /** Why a helper is one no more who stands for the order now. */
    static final String NOW_LEAD = "NOW_LEAD";

    private final WorkOrderJournal journal;
    private final Candidates candidates;
    private final Decisions decisions;
    private final OfferChain chain;
    private final DispatchNews news;
    private final Standards standards;
    private final Crew crew;
    private final Transfers transfers;

    Assignments(
            WorkOrderJournal journal,
            Candidates candidates,
            Decisions decisions,
            OfferChain chain,
            DispatchNews news,
            Standards standards,
            Crew crew,
            Transfers transfers) {
        this.journal = journal;
        this.candidates = candidates;
        this.decisions = decisions;
        this.chain = chain;
        this.news = news;
        this.standards = standards;
        this.crew = crew;
        this.transfers = transfers;
    }

    /** Everybody who could do the order, as things stand this moment. */
    public Comparison compare(WorkOrder order) {
        return candidates.compare(order, journal.now());
    }

    /** The same as things will stand at another instant, such as the end of a turn. */
    public Comparison compareAt(WorkOrder order, Instant at) {
        return candidates.compare(order, at);
    }

    /**
     * Refuses ({@code staff-missing}) somebody who may not do work in the project or cannot sign in, and by name
     * whoever lacks the certificate for regulated work ({@code certificate-lacking}, {@code certificate-expired}) or works for
     * a suspended contractor ({@code contractor-suspended}).
     */
    public void assign(Actor actor, WorkOrder order, StaffId staff, @Nullable String reason) {
        var compared = compare(order);
        refuseForbidden(compared, staff);
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

    /** Refuses by name (see {@link Obstacle#refusal}) what even the desk may not decide. */
    public static void refuseForbidden(Comparison compared, StaffId staff) {
        compared.forbidden(staff).ifPresent(rule -> {
            throw Refused.invalid(rule.refusal(), Map.of());
        });
    }

    /** Counts help towards the person's share of the week. */
    public void helps(WorkOrder order, AccountId account, Instant at) {
        candidates.tookOn(order.companyId(), account, at);
    }

    /** Makes the person stand for the order, lays the checklist and ends the desk's calling. */
    public void stand(Actor actor, WorkOrder order, Move how, Assignee person, @Nullable String reason, Moment moment) {
        candidates.tookOn(order.companyId(), person.account(), moment.at());
        var before = order.progress().toldOf();
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
                        how == Move.ASSIGN,
                        before));
        news.found(actor, order);
        transfers.end(order.id(), TransferEnd.HANDED_ON, actor.name(), person.name(), reason, moment.at());
        crew.open(order.id(), person.account())
                .ifPresent(helper -> crew.removed(helper, actor.name(), NOW_LEAD, moment.at()));
        standards
                .forCategory(order.task().category())
                .ifPresent(version -> standards.sheet(order.id().subject(), version));
    }
}
