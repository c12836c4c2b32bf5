package io.anju.workforce.rostering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A roster in the middle of the search: its lines, how many stand on each cell, and what it costs. Changes are tried on at most
 * two lines and kept or taken back.
 */
final class RosterState {

    /** What one hard fault counts: more than all soft ones together. */
    static final long HARD = 1L << 32;

    final RosterTables tables;
    final int[][] cells;
    private final int[][] present;
    private final long[] lines;
    private final RosterLine line;
    private long cost;

    private final int[] touched = new int[2];
    private final int[][] before = new int[2][];
    private final long[] lineBefore = new long[2];
    private int count;
    private int from;
    private int to;
    private long costBefore;

    RosterState(RosterTables tables) {
        this.tables = tables;
        cells = new int[tables.people][tables.days];
        present = new int[tables.days][tables.shiftOf.length];
        lines = new long[tables.people];
        tables.task
                .fixed()
                .forEach(fixed ->
                        cells[fixed.person()][fixed.day()] = Roster.cell(fixed.shift(), fixed.trade(), tables.trades));
        line = new RosterLine(tables);
        before[0] = new int[tables.days];
        before[1] = new int[tables.days];
        refresh();
    }

    long cost() {
        return cost;
    }

    long lineCost(int person) {
        return lines[person];
    }

    int missing(int day, int cell) {
        return Math.max(0, tables.wanted[day][cell] - present[day][cell]);
    }

    boolean hole(int day, int cell) {
        return present[day][cell] < tables.least[day][cell];
    }

    /** Takes over a whole roster. */
    void load(int[][] other) {
        for (int person = 0; person < cells.length; person++) {
            System.arraycopy(other[person], 0, cells[person], 0, tables.days);
        }
        refresh();
    }

    int[][] copy() {
        return Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new);
    }

    /** Counts everything from the beginning. */
    void refresh() {
        cost = 0;
        for (int[] day : present) {
            Arrays.fill(day, 0);
        }
        for (int person = 0; person < cells.length; person++) {
            lines[person] = line.cost(person, cells[person]);
            cost += lines[person];
            for (int day = 0; day < tables.days; day++) {
                present[day][cells[person][day]]++;
            }
        }
        for (int day = 0; day < tables.days; day++) {
            for (int cell = 1; cell < present[day].length; cell++) {
                cost += tables.lack(day, cell, present[day][cell]);
            }
        }
    }

    /** Begins a change of the days {@code from} until before {@code to}. */
    void open(int from, int to) {
        this.from = from;
        this.to = to;
        count = 0;
        costBefore = cost;
    }

    void touch(int person) {
        touched[count] = person;
        lineBefore[count] = lines[person];
        System.arraycopy(cells[person], from, before[count], from, to - from);
        count++;
    }

    void put(int person, int day, int cell) {
        int old = cells[person][day];
        if (old == cell) {
            return;
        }
        if (old != 0) {
            int stood = present[day][old]--;
            cost += tables.lack(day, old, stood - 1) - tables.lack(day, old, stood);
        }
        if (cell != 0) {
            int stood = present[day][cell]++;
            cost += tables.lack(day, cell, stood + 1) - tables.lack(day, cell, stood);
        }
        cells[person][day] = cell;
    }

    /** What the change makes of the cost: less is better. */
    long change() {
        for (int each = 0; each < count; each++) {
            int person = touched[each];
            lines[person] = line.cost(person, cells[person]);
            cost += lines[person] - lineBefore[each];
        }
        return cost - costBefore;
    }

    void undo() {
        for (int each = 0; each < count; each++) {
            int person = touched[each];
            for (int day = from; day < to; day++) {
                int cell = cells[person][day];
                int old = before[each][day];
                if (cell != old) {
                    present[day][cell]--;
                    present[day][old]++;
                    cells[person][day] = old;
                }
            }
            lines[person] = lineBefore[each];
        }
        cost = costBefore;
    }

    Roster roster() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int[] each : cells) {
            lists.add(Arrays.stream(each).boxed().toList());
        }
        return new Roster(tables.trades, lists);
    }

    /** Each person's line by reason. */
    List<RosterCost> explainLines() {
        List<RosterCost> each = new ArrayList<>();
        for (int person = 0; person < cells.length; person++) {
            each.add(line.explain(person, cells[person]));
        }
        return each;
    }

    /** By reason, from the beginning. */
    RosterCost explain() {
        int holes = 0;
        int cover = 0;
        for (int day = 0; day < tables.days; day++) {
            for (int cell = 1; cell < present[day].length; cell++) {
                holes += Math.max(0, tables.least[day][cell] - present[day][cell]);
                cover += missing(day, cell) * tables.task.weights().cover();
            }
        }
        var sum = new RosterCost(holes, 0, 0, cover, 0, 0, 0, 0, 0, 0, 0);
        for (int person = 0; person < cells.length; person++) {
            sum = sum.plus(line.explain(person, cells[person]));
        }
        return sum;
    }
}
