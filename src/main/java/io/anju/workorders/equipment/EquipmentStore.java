package io.anju.workorders.equipment;

import io.anju.kernel.Actor;
import io.anju.kernel.ProjectId;
import io.anju.workforce.StaffId;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what orders need and what people carry. */
@Component
public class EquipmentStore {

    private final JdbcClient jdbc;

    EquipmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What people carry on that day; those who carry nothing are left out. Parts are those of that day alone. */
    public Map<StaffId, Equipment> carried(ProjectId project, LocalDate day) {
        var items = new HashMap<StaffId, List<Equipment.Item>>();
        jdbc.sql("select * from workorders.carried where project_id = ? and (day is null or day = ?)")
                .params(project.value(), day)
                .query((RowCallbackHandler) row -> items.computeIfAbsent(
                                new StaffId(row.getObject("staff_id", UUID.class)), one -> new ArrayList<>())
                        .add(new Equipment.Item(
                                row.getObject("day") != null, row.getString("code"), row.getInt("amount"))));
        return items.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Equipment.of(one.getValue())));
    }

    void need(Actor actor, WorkOrderId order, Equipment needed) {
        jdbc.sql("delete from workorders.needed where work_order_id = ?")
                .param(order.value())
                .update();
        for (var item : needed.items()) {
            jdbc.sql("""
                            insert into workorders.needed (company_id, work_order_id, part, code, amount)
                            values (?, ?, ?, ?, ?)""")
                    .params(actor.company().value(), order.value(), item.part(), item.code(), item.amount())
                    .update();
        }
    }

    /** Tools stay until they are said anew; parts are those of the day, and those of days long gone are forgotten. */
    void carry(Actor actor, ProjectId project, StaffId staff, LocalDate day, Equipment carried, Instant at) {
        jdbc.sql("""
                        delete from workorders.carried
                        where project_id = ? and staff_id = ? and (day is null or day = ? or day < ?)""")
                .params(project.value(), staff.value(), day, day.minusMonths(1))
                .update();
        for (var item : carried.items()) {
            jdbc.sql("""
                            insert into workorders.carried (company_id, project_id, staff_id, day, code, amount, said_at, said_by)
                            values (:company, :project, :staff, cast(:day as date), :code, :amount, :at, :by)""")
                    .param("company", actor.company().value())
                    .param("project", project.value())
                    .param("staff", staff.value())
                    .param("day", item.part() ? day.toString() : null)
                    .param("code", item.code())
                    .param("amount", item.amount())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", actor.name())
                    .update();
        }
    }
}
