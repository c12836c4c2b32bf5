package io.anju.workforce.rostering;

import java.util.SplittableRandom;

/**
 * Proposes changes of a roster: another shift for somebody on a few days in a row, days exchanged between two people, a missing
 * place filled, the trade of a place exchanged.
 */
final class RosterMoves {

    private static final int LONGEST = 14;

    private final RosterState state;
    private final RosterTables tables;
    private final SplittableRandom random;

    RosterMoves(RosterState state, SplittableRandom random) {
        this.state = state;
        this.tables = state.tables;
        this.random = random;
    }

    /** Opens a change and makes it; false where this throw came to nothing. */
    boolean propose() {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return change();
        }
        return dice < 45 ? stretch() : exchange();
    }

    private boolean change() {
        int person = random.nextInt(tables.people);
        int day = random.nextInt(tables.days);
        int cell = cell(person, random.nextInt(tables.shifts + 1));
        if (cell == state.cells[person][day] || !tables.able[person][day][cell]) {
            return false;
        }
        state.open(day, day + 1);
        state.touch(person);
        state.put(person, day, cell);
        return true;
    }

    private boolean stretch() {
        int person = random.nextInt(tables.people);
        int from = random.nextInt(tables.days);
        int to = Math.min(tables.days, from + 2 + random.nextInt(4));
        int shift = random.nextInt(tables.shifts + 1);
        int same = cell(person, shift);
        boolean any = false;
        state.open(from, to);
        state.touch(person);
        for (int day = from; day < to; day++) {
            int now = state.cells[person][day];
            int cell = shift != 0 && tables.shiftOf[now] == shift ? now : needed(person, day, shift, same);
            if (cell != now && tables.able[person][day][cell]) {
                state.put(person, day, cell);
                any = true;
            }
        }
        return any;
    }

    /** The trade that is missing on that day, if this person has it. */
    private int needed(int person, int day, int shift, int otherwise) {
        if (shift == 0) {
            return 0;
        }
        for (int trade : tables.tradesOf[person]) {
            int cell = Roster.cell(shift - 1, trade, tables.trades);
            if (state.missing(day, cell) > 0) {
                return cell;
            }
        }
        return otherwise;
    }

    private boolean exchange() {
        int one = random.nextInt(tables.people);
        int other = random.nextInt(tables.people);
        if (one == other) {
            return false;
        }
        int length = random.nextInt(3) == 0 ? 1 + random.nextInt(LONGEST) : 1 + random.nextInt(4);
        int from = random.nextInt(tables.days);
        int to = Math.min(tables.days, from + length);
        boolean any = false;
        state.open(from, to);
        state.touch(one);
        state.touch(other);
        for (int day = from; day < to; day++) {
            int mine = state.cells[one][day];
            int yours = state.cells[other][day];
            if (mine == yours) {
                continue;
            }
            int toMe = able(one, day, yours);
            int toYou = able(other, day, mine);
            if (toMe < 0 || toYou < 0) {
                state.undo();
                return false;
            }
            state.put(one, day, toMe);
            state.put(other, day, toYou);
            any = true;
        }
        return any;
    }

    /** The cell itself, or the same shift in a trade this person has, or -1. */
    private int able(int person, int day, int cell) {
        if (tables.able[person][day][cell]) {
            return cell;
        }
        int instead = cell(person, tables.shiftOf[cell]);
        return tables.able[person][day][instead] ? instead : -1;
    }

    private int cell(int person, int shift) {
        int[] trades = tables.tradesOf[person];
        if (shift == 0 || trades.length == 0) {
            return 0;
        }
        return Roster.cell(shift - 1, trades[random.nextInt(trades.length)], tables.trades);
    }
}
