package io.anju.workorders.rehearsal;

import io.anju.deadlines.Priority;
import io.anju.workorders.WorkOrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order of a rehearsal; who did it and who would have, with the minutes until each was there.
 *
 * @param arriveMinutes promised, from the decision on; null where nothing was
 * @param measured minutes until somebody was there in fact
 */
record RehearsedRow(
        WorkOrderId order,
        String number,
        String title,
        Priority priority,
        Instant at,
        @Nullable Integer arriveMinutes,
        int measured,
        @Nullable String was,
        int wasMinutes,
        int wasWay,
        @Nullable String would,
        int wouldMinutes,
        int wouldWay,
        boolean differs) {}
