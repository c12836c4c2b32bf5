package io.anju.workforce.rostering;

import io.anju.workforce.rostering.RosterTask.Agreed;
import io.anju.workforce.rostering.RosterTask.Past;

/**
 * What one person's line costs, by one pass over its days. A row of days that is still going on after the last day is never too
 * short, one that came from the past is as long as it is by now and only days of this horizon are too many.
 */
final class RosterLine {

    private final RosterTables tables;
    private final RosterWeights weights;
    private final Agreed[] terms;
    private final Past[] pasts;
    private final int firstWeekend;

    private int rests;
    private int strains;
    private int sameShift;
    private int work;
    private int rest;
    private int wish;
    private int half;
    private int duties;
    private int weekends;

    RosterLine(RosterTables tables) {
        this.tables = tables;
        this.weights = tables.task.weights();
        this.firstWeekend = tables.task.saturday();
        this.terms = new Agreed[tables.people];
        this.pasts = new Past[tables.people];
        for (int person = 0; person < tables.people; person++) {
            terms[person] = tables.terms(person);
            pasts[person] = tables.task.people().get(person).past();
        }
    }

    /** Everything in points, hard faults as {@link RosterState#HARD}. */
    long cost(int person, int[] cells) {
        pass(person, cells);
        return (rests + (tables.task.strict() ? strains : 0)) * RosterState.HARD
                + (long) sameShift * weights.sameShift()
                + (long) work * weights.work()
                + (long) rest * weights.rest()
                + wish
                + (long) half * weights.wholeWeekend()
                + (long) duties * weights.duties()
                + (long) weekends * weights.weekends();
    }

    RosterCost explain(int person, int[] cells) {
        pass(person, cells);
        return new RosterCost(
                0,
                rests,
                tables.task.strict() ? strains : 0,
                0,
                sameShift * weights.sameShift(),
                work * weights.work(),
                rest * weights.rest(),
                wish,
                half * weights.wholeWeekend(),
                duties * weights.duties(),
                weekends * weights.weekends());
    }

    private void pass(int person, int[] cells) {
        var agreed = terms[person];
        var past = pasts[person];
        int[] shiftOf = tables.shiftOf;
        int[][] wishes = tables.wishes[person];
        int worked = past.work();
        int free = past.rest();
        int same = past.same();
        int before = past.shift() + 1;
        int total = past.duties();
        int leastWork = agreed.work().least();
        int mostWork = agreed.work().most();
        int leastRest = agreed.rest().least();
        int mostRest = agreed.rest().most();
        rests = 0;
        strains = 0;
        sameShift = 0;
        work = 0;
        rest = 0;
        wish = 0;
        for (int day = 0; day < cells.length; day++) {
            int shift = shiftOf[cells[day]];
            if (shift != before && before != 0 && same < tables.leastSame[before]) {
                sameShift += tables.leastSame[before] - same;
            }
            if (shift == 0) {
                if (before != 0) {
                    if (worked < leastWork) {
                        work += leastWork - worked;
                    }
                    free = 0;
                }
                if (++free > mostRest) {
                    rest++;
                }
                worked = 0;
                same = 0;
                wish += wishes[day][0];
            } else {
                total++;
                wish += wishes[day][shift];
                if (before == 0) {
                    if (free > 0 && free < leastRest) {
                        rest += leastRest - free;
                    }
                    worked = 0;
                } else if (tables.follows[before][shift]) {
                    rests++;
                }
                if (++worked > mostWork) {
                    work++;
                    strains++;
                }
                same = shift == before ? same + 1 : 1;
                if (same > tables.mostSame[shift]) {
                    sameShift++;
                }
                free = 0;
            }
            before = shift;
        }
        duties = agreed.duties().off(total);
        weekends(agreed, past, cells);
    }

    private void weekends(Agreed agreed, Past past, int[] cells) {
        int count = past.weekends();
        half = 0;
        for (int day = firstWeekend; day < cells.length; day += 7) {
            boolean saturday = cells[day] != 0;
            boolean both = day + 1 < cells.length;
            boolean sunday = both && cells[day + 1] != 0;
            if (saturday || sunday) {
                count++;
            }
            if (both && saturday != sunday && agreed.wholeWeekends()) {
                half++;
            }
        }
        weekends = Math.max(0, count - agreed.weekends());
        strains += weekends;
    }
}
