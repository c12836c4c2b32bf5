package io.anju.insight;

import io.anju.deadlines.Party;
import io.anju.deadlines.PartyTime;
import io.anju.insight.ServiceMinutesView.Promises;
import io.anju.sheets.Column;
import io.anju.sheets.SheetLayout;
import io.anju.sheets.SheetWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whose minutes the promises took, as a sheet: a line for each promise, missed and kept ones apart, whole minutes in sums. */
final class MinuteSheet {

    static final String NAME = "service-minutes";
    static final SheetLayout LAYOUT = new SheetLayout(NAME, columns());

    private MinuteSheet() {}

    static Map<String, String> line(Promises promises) {
        var cells = new HashMap<String, String>();
        cells.put("figure", promises.key().name());
        cells.put("outcome", promises.met() ? "MET" : "MISSED");
        cells.put("count", Long.toString(promises.count()));
        for (var party : Party.values()) {
            var seconds = promises.minutes().stream()
                    .filter(time -> time.party() == party)
                    .mapToLong(PartyTime::seconds)
                    .sum();
            cells.put(column(party), seconds == 0 ? "" : Long.toString(Math.round(seconds / 60.0)));
        }
        return cells;
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.choice(
                "figure",
                SheetWords.choices(
                        ServiceSheet.NAME,
                        "figure",
                        FigurePage.SERVICE.keys().stream()
                                .filter(key -> key.source() == FigureSource.DUE_CLOCKS)
                                .toList())));
        columns.add(Column.choice("outcome", SheetWords.choices(NAME, "outcome", List.of(Outcome.values()))));
        columns.add(Column.text("count", 10));
        Stream.of(Party.values()).map(party -> Column.text(column(party), 12)).forEach(columns::add);
        return columns;
    }

    private enum Outcome {
        MISSED,
        MET
    }

    private static String column(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }
}
