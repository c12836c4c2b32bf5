package io.anju.workorders.desk;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.Refused;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderEvent;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.crew.Crew;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.dispatch.Obstacle;
import io.anju.workorders.journal.Moment;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.Step;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.journal.WorkOrderJournal;
import io.anju.workorders.offer.Assignments;
import io.anju.workorders.offer.DispatchNews;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk puts helpers beside the lead of an order, by the rules of an offer, and takes them off. */
@Service
public class HelperDesk {

    private final WorkOrderAccess access;
    private final WorkOrderJournal journal;
    private final Assignments assignments;
    private final Crew crew;
    private final DispatchNews news;

    HelperDesk(
            WorkOrderAccess access, WorkOrderJournal journal, Assignments assignments, Crew crew, DispatchNews news) {
        this.access = access;
        this.journal = journal;
        this.assignments = assignments;
        this.crew = crew;
        this.news = news;
    }

    /**
     * Asks somebody to help. Refuses the lead ({@code helper-is-lead}), who is asked already ({@code helper-already}), by name
     * what the law forbids, and ({@code helper-unfit}, with the rules) whom a rule excludes unless the desk says why.
     */
    @Transactional
    public void ask(Actor actor, WorkOrderId id, StaffId staff, @Nullable String reason) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        if (staff.equals(order.progress().assigneeStaff())) {
            throw Refused.invalid("helper-is-lead", Map.of());
        }
        if (crew.of(id).stream()
                .anyMatch(each -> each.isOpen() && each.staffId().equals(staff))) {
            throw Refused.invalid("helper-already", Map.of());
        }
        var compared = assignments.compare(order);
        Assignments.refuseForbidden(compared, staff);
        var person = compared.assignable(staff).orElseThrow(() -> Refused.missing("staff"));
        var against = compared.against(staff);
        if (!against.isEmpty() && (reason == null || reason.isBlank())) {
            throw Refused.invalid("helper-unfit", Map.of("rules", names(against)));
        }
        var moment = moment(order);
        crew.add(CrewMember.asked(
                order.companyId(),
                id,
                new CrewMember.Asked(person.staff(), person.account(), person.name()),
                actor.name(),
                against.stream().map(Obstacle::name).toList(),
                reason,
                moment.at()));
        write(actor, order, Move.ASK_HELPER, Step.Facts.noted(reason, person.name()), moment);
        news.helpAsked(actor, order, person, moment.at());
    }

    /** Takes a helper off, with the reason, which the person hears. Refuses one who is done or was taken off already. */
    @Transactional
    public void remove(Actor actor, WorkOrderId id, UUID helper, String reason) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        var known = crew.find(id, helper).orElseThrow(() -> Refused.missing("helper"));
        if (!known.isOpen()) {
            throw Refused.conflict(
                    "move-not-allowed", Map.of("from", known.state().name(), "verb", Move.DROP_HELPER.verb()));
        }
        var moment = moment(order);
        crew.removed(known, actor.name(), reason, moment.at());
        write(actor, order, Move.DROP_HELPER, Step.Facts.noted(reason, known.name()), moment);
        news.takenBack(order, known.accountId(), known.name(), reason, moment.at());
    }

    private void write(Actor actor, WorkOrder order, Move move, Step.Facts facts, Moment moment) {
        journal.write(
                actor,
                order,
                order.help(move, facts, moment),
                new WorkOrderEvent.CrewChanged(
                        order.companyId(),
                        moment.at(),
                        order.id(),
                        order.task().origin(),
                        order.task().projectId()));
    }

    private Moment moment(WorkOrder order) {
        return Moment.claimed(null, journal.now(), order.progress().lastStepAt());
    }

    private static String names(List<Obstacle> rules) {
        return rules.stream().map(Obstacle::name).collect(Collectors.joining(","));
    }
}
