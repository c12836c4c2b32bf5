package io.anju.workorders.reading;

import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderState;
import io.anju.workorders.access.WorkOrderAccess;
import io.anju.workorders.crew.CrewMember;
import io.anju.workorders.journal.Move;
import io.anju.workorders.journal.WorkOrder;
import io.anju.workorders.transfer.Transfer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the actor may do with an order now, as the verbs of {@code can}; the screens decide nothing themselves. */
@Component
class WorkOrderRights {

    private static final List<Move> DOERS =
            List.of(Move.SET_OUT, Move.ARRIVE, Move.PAUSE, Move.RESUME, Move.FINISH, Move.GIVE_BACK);
    private static final List<Move> DESKS = List.of(Move.ASSIGN, Move.PAUSE, Move.RESUME);
    private static final List<Move> CUSTOMERS = List.of(Move.CONFIRM, Move.REFUSE);

    private final WorkOrderAccess access;

    WorkOrderRights(WorkOrderAccess access) {
        this.access = access;
    }

    List<String> can(Actor actor, WorkOrder order, List<CrewMember> helpers, @Nullable Transfer wish) {
        var project = order.task().projectId();
        var verbs = new ArrayList<String>();
        var doer = order.isAssignedTo(actor.account()) && actor.may(Permission.WORK_DO);
        var desk = actor.may(Permission.WORK_DISPATCH, project);
        if (access.ringsAt(actor, order)) {
            verbs.addAll(List.of("accept", "decline"));
        }
        if (order.search().pooled() && actor.may(Permission.WORK_DO, project)) {
            addAll(verbs, order, List.of(Move.TAKE));
        }
        if (doer) {
            addAll(verbs, order, DOERS);
            addWork(verbs, order);
        }
        if (desk) {
            addAll(verbs, order, DESKS);
            verbs.addAll(order.state().isLive() ? List.of("search") : List.of("file"));
        }
        if (doer || desk) {
            addAll(verbs, order, CUSTOMERS);
        }
        if (!doer && order.progress().resultAcceptedAt() == null && actor.may(Permission.WORK_ACCEPT, project)) {
            addAll(verbs, order, List.of(Move.ACCEPT_RESULT, Move.REFUSE_RESULT));
        }
        if (order.task().customerPhone() != null && (doer || actor.may(Permission.PEOPLE_REVEAL, project))) {
            verbs.add("call");
        }
        if (doer) {
            addAll(verbs, order, List.of(wish == null ? Move.ASK_TRANSFER : Move.WITHDRAW_TRANSFER));
        }
        if (desk && wish != null) {
            addAll(verbs, order, List.of(Move.REFUSE_TRANSFER));
        }
        if (desk && Move.ASK_HELPER.allowedFrom(order.state())) {
            verbs.add(Move.ASK_HELPER.verb());
        }
        if (desk && Move.DROP_HELPER.allowedFrom(order.state())) {
            verbs.add(Move.DROP_HELPER.verb());
        }
        helpers.stream()
                .filter(each -> each.isOpen() && each.accountId().equals(actor.account()))
                .findFirst()
                .ifPresent(own -> {
                    addAll(verbs, order, helping(own));
                    if (own.helps() && takesProof(order)) {
                        verbs.addAll(List.of("photo", "line"));
                    }
                });
        return verbs.stream().distinct().toList();
    }

    private static List<Move> helping(CrewMember own) {
        return switch (own.state()) {
            case ASKED -> List.of(Move.HELPER_ACCEPT, Move.HELPER_DECLINE);
            case ACCEPTED -> List.of(Move.HELPER_ARRIVE);
            case ON_SITE -> List.of(Move.HELPER_LEAVE);
            case DECLINED, LEFT, REMOVED -> List.of();
        };
    }

    private static void addWork(List<String> verbs, WorkOrder order) {
        if (order.state() == WorkOrderState.ON_SITE && order.progress().arrivalProof() == ArrivalProof.UNPROVEN) {
            verbs.add(Move.PROVE_ARRIVAL.verb());
        }
        if (Move.MAKE_SAFE.allowedFrom(order.state()) && order.progress().madeSafeAt() == null) {
            verbs.add(Move.MAKE_SAFE.verb());
        }
        if (takesProof(order)) {
            verbs.addAll(List.of("photo", "line", "check"));
        }
    }

    private static boolean takesProof(WorkOrder order) {
        return order.state().isLive() || order.state() == WorkOrderState.FINISHED;
    }

    private static void addAll(List<String> verbs, WorkOrder order, List<Move> moves) {
        moves.stream()
                .filter(move -> move.allowedFrom(order.state()))
                .map(Move::verb)
                .forEach(verbs::add);
    }
}
