package io.anju.workorders.journal;

import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import io.anju.workorders.ArrivalProof;
import io.anju.workorders.WorkOrderState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the exported list of orders. */
public final class WorkOrderLine {

    private static final String NAME = "order-list";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    public static final SheetLayout LAYOUT = new SheetLayout(
            NAME,
            List.of(
                    Column.text("number", 40),
                    Column.text("origin", 40),
                    Column.text("title", 200),
                    Column.text("place", 60),
                    Column.text("priority", 2),
                    Column.choice("state", SheetWords.choices(NAME, "state", EnumSet.allOf(WorkOrderState.class))),
                    Column.text("person", 100),
                    Column.text("openedAt", 20),
                    Column.text("arrivedAt", 20),
                    Column.choice("proof", SheetWords.choices(NAME, "proof", EnumSet.allOf(ArrivalProof.class))),
                    Column.text("finishedAt", 20),
                    Column.text("closedAt", 20)));

    private WorkOrderLine() {}

    /** The cells by column; times are the wall of the given zone, what is not known stays empty. */
    public static Map<String, String> cells(WorkOrderQueries.WorkOrderRow row, ZoneId zone) {
        var cells = new HashMap<String, String>();
        cells.put("number", row.number());
        cells.put("origin", said(row.originNumber()));
        cells.put("title", row.title());
        cells.put("place", said(row.placeCode()));
        cells.put("priority", row.priority().name());
        cells.put("state", row.state().name());
        cells.put("person", said(row.personName()));
        cells.put("openedAt", time(row.openedAt(), zone));
        cells.put("arrivedAt", time(row.arrivedAt(), zone));
        cells.put("proof", said(row.arrivalProof()));
        cells.put("finishedAt", time(row.finishedAt(), zone));
        cells.put("closedAt", time(row.closedAt(), zone));
        return cells;
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : TIME.format(at.atZone(zone));
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
