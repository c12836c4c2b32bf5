package io.anju.requests.category;

import io.anju.deadlines.Priority;
import io.anju.requests.Impact;
import io.anju.requests.Urgency;
import java.util.ArrayList;
import java.util.List;

/** Priority by impact and urgency. Planned work is P5 and never comes from here. */
public final class PriorityMatrix {

    private static final String USUAL_ROWS = "P1 P1 P2 P3 / P1 P2 P2 P3 / P2 P2 P3 P4 / P2 P3 P4 P4 / P3 P4 P4 P4";

    /** What a company starts with. */
    public static final PriorityMatrix USUAL = usual();

    private final List<Rule> rules;

    private PriorityMatrix(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** A cell of the table. */
    public record Rule(Impact impact, Urgency urgency, Priority priority) {

        boolean isAt(Impact row, Urgency column) {
            return impact == row && urgency == column;
        }
    }

    /** The usual table with these cells in place of its own. */
    public static PriorityMatrix with(List<Rule> own) {
        return new PriorityMatrix(USUAL.rules.stream()
                .map(usual -> own.stream()
                        .filter(rule -> rule.isAt(usual.impact(), usual.urgency()))
                        .findFirst()
                        .orElse(usual))
                .toList());
    }

    /** Where impact meets urgency; every pair has a priority. */
    public Priority priority(Impact impact, Urgency urgency) {
        return rules.stream()
                .filter(rule -> rule.isAt(impact, urgency))
                .findFirst()
                .orElseThrow()
                .priority();
    }

    /** Every cell, row by row. */
    public List<Rule> rules() {
        return rules;
    }

    private static PriorityMatrix usual() {
        var rules = new ArrayList<Rule>();
        var rows = USUAL_ROWS.split(" / ", -1);
        for (var impact : Impact.values()) {
            var cells = rows[impact.ordinal()].split(" ", -1);
            for (var urgency : Urgency.values()) {
                rules.add(new Rule(impact, urgency, Priority.valueOf(cells[urgency.ordinal()])));
            }
        }
        return new PriorityMatrix(rules);
    }
}
