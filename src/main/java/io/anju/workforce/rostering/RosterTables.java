package io.anju.workforce.rostering;

import io.anju.workforce.rostering.RosterTask.Agreed;
import java.util.Arrays;

/** A task as arrays, and what one line of a roster costs. A shift is here 1 and more, 0 is a free day. */
final class RosterTables {

    final RosterTask task;
    final int people;
    final int days;
    final int trades;
    final int shifts;
    final boolean[][] follows;
    final int[] leastSame;
    final int[] mostSame;
    final int[][][] wishes;
    final boolean[][][] able;
    final int[][] least;
    final int[][] wanted;
    final int[] shiftOf;
    final int[][] tradesOf;

    RosterTables(RosterTask task) {
        this.task = task;
        people = task.people().size();
        days = task.days();
        trades = task.trades().size();
        shifts = task.shifts().size();
        follows = new boolean[shifts + 1][shifts + 1];
        leastSame = new int[shifts + 1];
        mostSame = new int[shifts + 1];
        shiftOf = new int[1 + shifts * trades];
        for (int cell = 1; cell < shiftOf.length; cell++) {
            shiftOf[cell] = 1 + Roster.shift(cell, trades);
        }
        for (int shift = 0; shift < shifts; shift++) {
            var one = task.shifts().get(shift);
            leastSame[shift + 1] = one.inARow().least();
            mostSame[shift + 1] = one.inARow().most();
            for (int after : one.notBefore()) {
                follows[shift + 1][after + 1] = true;
            }
        }
        tradesOf = new int[people][];
        able = new boolean[people][days][shiftOf.length];
        wishes = new int[people][days][shifts + 1];
        for (int person = 0; person < people; person++) {
            tradesOf[person] = task.people().get(person).trades().stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        least = new int[days][shiftOf.length];
        wanted = new int[days][shiftOf.length];
        fill();
    }

    private void fill() {
        for (int person = 0; person < people; person++) {
            for (int day = 0; day < days; day++) {
                able[person][day][0] = true;
                for (int shift = 0; shift < shifts; shift++) {
                    for (int trade : tradesOf[person]) {
                        able[person][day][Roster.cell(shift, trade, trades)] = true;
                    }
                }
            }
        }
        task.aways().forEach(away -> {
            for (int cell = 1; cell < shiftOf.length; cell++) {
                if (away.shift() == RosterTask.NONE || shiftOf[cell] == away.shift() + 1) {
                    able[away.person()][away.day()][cell] = false;
                }
            }
        });
        task.wishes().forEach(wish -> {
            for (int shift = 0; shift <= shifts; shift++) {
                boolean meant = shift != 0 && (wish.shift() == RosterTask.NONE || shift == wish.shift() + 1);
                if (meant != wish.wanted()) {
                    wishes[wish.person()][wish.day()][shift] += task.weights().wish();
                }
            }
        });
        task.fixed().forEach(fixed -> {
            Arrays.fill(able[fixed.person()][fixed.day()], false);
            able[fixed.person()][fixed.day()][Roster.cell(fixed.shift(), fixed.trade(), trades)] = true;
        });
        task.cover().forEach(cover -> {
            int cell = Roster.cell(cover.shift(), cover.trade(), trades);
            least[cover.day()][cell] = cover.least();
            wanted[cover.day()][cell] = Math.max(cover.least(), cover.wanted());
        });
    }

    Agreed terms(int person) {
        return task.terms().get(task.people().get(person).terms());
    }

    /** What a number of people on one cell of a day lacks, hard ones as {@link RosterState#HARD}. */
    long lack(int day, int cell, int present) {
        int holes = Math.max(0, least[day][cell] - present);
        int fewer = Math.max(0, wanted[day][cell] - present);
        return holes * RosterState.HARD + (long) fewer * task.weights().cover();
    }
}
