package io.anju.bench.month;

import io.anju.deadlines.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What happens in a month, whoever gets the work: drawn once from the seed, so that every way of giving it out meets the
 * same reports, the same absences and the same luck. Times are minutes from the first midnight.
 */
record Month(List<Worker> workers, List<Report> reports) {

    static final int DAYS = 30;
    static final int DAY = 24 * 60;
    static final UUID TOWER = new UUID(0, 1);
    static final UUID ANNEX = new UUID(0, 2);

    private static final int SHIFT = 8 * 60;
    private static final double ILL = 0.04;
    private static final List<String> TRADES = List.of("PLUMBING", "ELECTRIC", "HVAC");

    /** How much of a day's work is reported in each hour: people find things broken when they come, after lunch and at home. */
    private static final int[] BY_HOUR = {1, 1, 1, 1, 1, 2, 3, 5, 8, 9, 8, 6, 4, 5, 7, 7, 6, 5, 5, 5, 5, 4, 2, 1};

    /**
     * Somebody who works in one of three shifts.
     *
     * @param days on which the person comes
     * @param begins the minute of the day at which the turn begins
     */
    record Worker(int number, Set<String> skills, Set<Integer> days, int begins) {

        boolean isOnDuty(double minute) {
            return days.contains((int) (minute / DAY)) && minute % DAY >= begins && minute % DAY < begins + SHIFT;
        }
    }

    /**
     * Something to do.
     *
     * @param work minutes it takes, whoever does it
     * @param answer minutes until whoever is asked has said yes
     * @param luck by how much the way takes longer than usual, and how long the lift is waited for
     */
    record Report(
            int number,
            double at,
            Priority priority,
            String skill,
            UUID building,
            int floor,
            double work,
            double answer,
            double luck) {

        boolean isUrgent() {
            return priority == Priority.P1 || priority == Priority.P2;
        }

        /** Minutes from there to here, as they really are. */
        double way(UUID from, int floor, double minute) {
            var floors = from.equals(building) ? Math.abs(this.floor - floor) : Math.abs(this.floor) + Math.abs(floor);
            var usual = 1 + floors * 0.5 + (from.equals(building) ? 0 : 6);
            var hour = (int) (minute % DAY) / 60;
            var rush = hour == 8 || hour == 12 || hour == 18 ? 1.5 : 1;
            return usual * rush * (0.7 + luck) + 2 * luck;
        }
    }

    /** Draws a month with so many reports a day. */
    static Month drawn(long seed, int daily) {
        var random = new Random(seed);
        var workers = new ArrayList<Worker>();
        for (var number = 0; number < 22; number++) {
            workers.add(worker(random, number));
        }
        var reports = new ArrayList<Report>();
        for (var at = next(random, 0, daily); at < DAYS * DAY; at = next(random, at, daily)) {
            reports.add(report(random, reports.size(), at));
        }
        return new Month(List.copyOf(workers), List.copyOf(reports));
    }

    /** Ten by day, eight in the evening, four at night; two days off in seven; at night everybody can do what cannot wait. */
    private static Worker worker(Random random, int number) {
        var shift = number < 10 ? 1 : number < 18 ? 2 : 0;
        var days = new TreeSet<Integer>();
        for (var day = 0; day < DAYS; day++) {
            if ((day + number * 3) % 7 >= 2 && random.nextDouble() >= ILL) {
                days.add(day);
            }
        }
        var trade = TRADES.get(number % TRADES.size());
        var second = number % 4 == 0 ? TRADES.get((number + 1) % TRADES.size()) : trade;
        var skills = shift == 0 ? Set.of("GENERAL", "PLUMBING", "ELECTRIC", "HVAC") : both("GENERAL", trade, second);
        return new Worker(number, skills, days, shift * SHIFT);
    }

    private static Set<String> both(String... skills) {
        return Set.copyOf(List.of(skills).stream().distinct().toList());
    }

    /** Hours are busy or quiet: a report that falls in a quiet one is often drawn again. */
    private static double next(Random random, double after, int daily) {
        var most = 9.0;
        var total = 0;
        for (var share : BY_HOUR) {
            total += share;
        }
        var perMinute = daily * most / total / 60;
        var at = after;
        do {
            at -= Math.log(1 - random.nextDouble()) / perMinute;
        } while (random.nextDouble() >= BY_HOUR[(int) (at % DAY) / 60] / most);
        return at;
    }

    private static Report report(Random random, int number, double at) {
        var dice = random.nextInt(100);
        var priority = dice < 2 ? Priority.P1 : dice < 20 ? Priority.P2 : dice < 65 ? Priority.P3 : Priority.P4;
        var kind = random.nextInt(10);
        var skill = kind < 4 ? "PLUMBING" : kind < 7 ? "ELECTRIC" : kind < 8 ? "HVAC" : "GENERAL";
        var tower = random.nextInt(10) < 7;
        var work = Math.clamp(25 * Math.exp(0.7 * random.nextGaussian()), 5, 180);
        return new Report(
                number,
                at,
                priority,
                skill,
                tower ? TOWER : ANNEX,
                tower ? random.nextInt(34) - 2 : random.nextInt(12) + 1,
                work,
                0.5 + 2.5 * random.nextDouble(),
                0.6 * random.nextDouble());
    }
}
