package io.anju.workorders.equipment;

import io.anju.codes.CodeLists;
import io.anju.http.IfMatch;
import io.anju.kernel.Actor;
import io.anju.kernel.Permission;
import io.anju.kernel.ProjectId;
import io.anju.kernel.Refused;
import io.anju.kernel.SubjectRef;
import io.anju.trail.Trail;
import io.anju.workforce.StaffId;
import io.anju.workforce.Workforce;
import io.anju.workorders.WorkOrderId;
import io.anju.workorders.access.WorkOrderAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an order needs and what somebody carries. Every verb takes {@link Permission#WORK_DISPATCH} in the project. */
@Service
class Equipping {

    private final EquipmentStore store;
    private final WorkOrderAccess access;
    private final Workforce workforce;
    private final CodeLists codes;
    private final Trail trail;
    private final Clock clock;

    Equipping(
            EquipmentStore store,
            WorkOrderAccess access,
            Workforce workforce,
            CodeLists codes,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.workforce = workforce;
        this.codes = codes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What the order needs, in place of what was said before. Refuses ({@code code-unknown}) what is on no list. */
    @Transactional
    void need(Actor actor, WorkOrderId id, Equipment needed, IfMatch ifMatch) {
        var order = access.with(actor, Permission.WORK_DISPATCH, id);
        ifMatch.check(order.currentVersion());
        require(needed);
        store.need(actor, id, needed);
        record(actor, SubjectRef.of("work-order", id), "equipment-needed", needed);
    }

    /**
     * What somebody of the project carries: the tools from now on, the parts on that day. Refuses ({@code staff-missing}) whoever
     * does not work there and ({@code code-unknown}) what is on no list.
     */
    @Transactional
    void carry(Actor actor, ProjectId project, StaffId staff, LocalDate day, Equipment carried) {
        actor.require(Permission.WORK_DISPATCH, project, "project");
        var now = clock.instant();
        if (workforce.candidates(project, "", now).stream()
                .noneMatch(one -> one.staff().equals(staff))) {
            throw Refused.missing("staff");
        }
        require(carried);
        store.carry(actor, project, staff, day, carried, now);
        record(actor, SubjectRef.of("staff", staff), "equipment-carried", carried);
    }

    private void require(Equipment all) {
        all.tools().forEach(tool -> codes.require("tool", tool, "tools"));
        all.parts().keySet().forEach(part -> codes.require("part", part, "parts"));
    }

    private void record(Actor actor, SubjectRef subject, String verb, Equipment all) {
        trail.record(actor, subject, verb, Map.of("tools", all.tools(), "parts", all.parts()));
    }
}
