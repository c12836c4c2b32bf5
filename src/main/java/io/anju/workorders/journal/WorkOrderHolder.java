package io.anju.workorders.journal;

import io.anju.sheets.RecordHolder;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where work was done, and who did it or was thought of for it, has to stay on record. */
@Component
class WorkOrderHolder implements RecordHolder {

    private final JdbcClient jdbc;

    WorkOrderHolder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> holds(String type, Collection<UUID> ids) {
        var sql = switch (type) {
            case "place" -> """
                    select place_id from workorders.work_order where place_id = any(:ids)
                    union select place_id from workorders.step where place_id = any(:ids)""";
            case "staff" -> """
                    select assignee_staff from workorders.work_order where assignee_staff = any(:ids)
                    union select staff_id from workorders.candidate where staff_id = any(:ids)
                    union select staff_id from workorders.offer where staff_id = any(:ids)""";
            case "team" -> "select team_id from workorders.work_order where team_id = any(:ids)";
            default -> null;
        };
        if (sql == null) {
            return Map.of();
        }
        return jdbc.sql(sql).param("ids", ids.toArray(UUID[]::new)).query(UUID.class).list().stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> "has-work-order"));
    }
}
