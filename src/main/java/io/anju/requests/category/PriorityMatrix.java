package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.requests.Impact;
import io.anju.requests.Urgency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Priority by impact and urgency. Planned work is P5 and never comes from here. */
public final class PriorityMatrix {

    private static final String USUAL_ROWS = "P1 P1 P2 P3 / P1 P2 P2 P3 / P2 P2 P3 P4 / P2 P3 P4 P4 / P3 P4 P4 P4";

    /** What a company starts with. */
    public static final PriorityMatrix USUAL = usual();

    private final Map<Impact, Map<Urgency, Priority>> rules;

    private PriorityMatrix(Map<Impact, Map<Urgency, Priority>> rules) {
        this.rules = rules;
    }

    /** A cell of the table. */
    public record Rule(Impact impact, Urgency urgency, Priority priority) {}

    /** The usual table with these cells in place of its own. */
    public static PriorityMatrix with(List<Rule> own) {
        var rules = new EnumMap<Impact, Map<Urgency, Priority>>(Impact.class);
        USUAL.rules.forEach((impact, row) -> rules.put(impact, new EnumMap<>(row)));
        own.forEach(rule -> rules.get(rule.impact()).put(rule.urgency(), rule.priority()));
        return new PriorityMatrix(rules);
    }

    public Priority priority(Impact impact, Urgency urgency) {
        return rules.get(impact).get(urgency);
    }

    /** Every cell, row by row. */
    public List<Rule> rules() {
        return rules.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> new Rule(row.getKey(), cell.getKey(), cell.getValue())))
                .toList();
    }

    private static PriorityMatrix usual() {
        var rules = new EnumMap<Impact, Map<Urgency, Priority>>(Impact.class);
        var rows = List.of(USUAL_ROWS.split(" / ", -1));
        for (var impact : Impact.values()) {
            var cells = rows.get(impact.ordinal()).split(" ", -1);
            var row = new EnumMap<Urgency, Priority>(Urgency.class);
            for (var urgency : Urgency.values()) {
                row.put(urgency, Priority.valueOf(cells[urgency.ordinal()]));
            }
            rules.put(impact, row);
        }
        return new PriorityMatrix(rules);
    }
}
