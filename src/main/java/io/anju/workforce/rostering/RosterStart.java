package io.anju.workforce.rostering;

import java.util.SplittableRandom;

/** A first roster: what is needed least of all people is filled first, always with whoever costs the least. */
final class RosterStart {

    private final RosterState state;
    private final RosterTables tables;
    private final SplittableRandom random;

    RosterStart(RosterState state, SplittableRandom random) {
        this.state = state;
        this.tables = state.tables;
        this.random = random;
    }

    /** Fills the least cover of every day. */
    void fill() {
        for (int day = 0; day < tables.days; day++) {
            for (int cell = 1; cell < tables.shiftOf.length; cell++) {
                while (state.hole(day, cell) && one(day, cell)) {
                    // one more stands there
                }
            }
        }
    }

    private boolean one(int day, int cell) {
        int chosen = -1;
        long least = Long.MAX_VALUE;
        int begin = random.nextInt(tables.people);
        for (int each = 0; each < tables.people; each++) {
            int person = (begin + each) % tables.people;
            if (state.cells[person][day] != 0 || !tables.able[person][day][cell]) {
                continue;
            }
            place(person, day, cell);
            long change = state.change() + tables.tradesOf[person].length;
            state.undo();
            if (change < least) {
                least = change;
                chosen = person;
            }
        }
        if (chosen >= 0 && least < 0) {
            place(chosen, day, cell);
            state.change();
            return true;
        }
        return false;
    }

    private void place(int person, int day, int cell) {
        state.open(day, day + 1);
        state.touch(person);
        state.put(person, day, cell);
    }
}
