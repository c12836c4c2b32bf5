package io.anju.workorders.journal;

import io.anju.sheets.RecordHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where work was done, and who did it or was asked to, has to stay on record. Who was only compared is named in the decision itself. */
@Component
class WorkOrderHolder implements RecordHolder {

    @Override
    public String reason() {
        return "has-work-order";
    }

    @Override
    @Nullable
    public String pointedAt(String type) {
        return switch (type) {
            case "place" -> """
                    select place_id from workorders.work_order where place_id = any(:ids)
                    union select place_id from workorders.step where place_id = any(:ids)""";
            case "staff" -> """
                    select assignee_staff from workorders.work_order where assignee_staff = any(:ids)
                    union select staff_id from workorders.offer where staff_id = any(:ids)
                    union select staff_id from workorders.helper where staff_id = any(:ids)
                    union select staff_id from workorders.transfer where staff_id = any(:ids)""";
            case "team" -> "select team_id from workorders.work_order where team_id = any(:ids)";
            default -> null;
        };
    }
}
