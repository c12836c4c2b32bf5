package io.anju.bench.month;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/** A month lived under one way of giving work out. */
final class Lived {

    private static final double PROMISED = 30;
    private static final double RELAXED = 120;

    private final Month month;
    private final Way way;
    private final List<Hand> hands;
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparingDouble(Due::at).thenComparing(Due::number));
    private final List<Month.Report> lying = new ArrayList<>();
    private final Map<Month.Report, Double> searched = new HashMap<>();
    private final Set<Month.Report> letGo = new HashSet<>();
    private final double[] arrived;
    private int events;
    private int turn;

    /** Something that will happen; an arrival only if the person has not turned back since. */
    private record Due(double at, int number, Runnable deed) {}

    /**
     * What came of it.
     *
     * @param urgent share of P1 and P2 that somebody reached within 30 minutes
     * @param relaxed share of the others reached within two hours
     * @param way minutes of way for each job
     * @param uneven how far jobs for each turn differ between people of a shift: deviation over mean
     * @param open reports that nobody had reached when the month was over
     */
    record Outcome(double urgent, double relaxed, double way, double uneven, int open) {}

    private Lived(Month month, Way way) {
        this.month = month;
        this.way = way;
        this.hands = month.workers().stream().map(Hand::new).toList();
        this.arrived = new double[month.reports().size()];
        Arrays.fill(arrived, Double.POSITIVE_INFINITY);
    }

    static Outcome of(Month month, Way way) {
        var lived = new Lived(month, way);
        lived.live();
        return lived.outcome();
    }

    private void live() {
        month.reports().forEach(report -> at(report.at(), () -> give(report, report.at())));
        for (var change = 0; change < Month.DAYS * 3; change++) {
            var minute = change * (Month.DAY / 3.0);
            at(minute, () -> changeOver(minute));
        }
        while (!due.isEmpty() && due.peek().at() < Month.DAYS * Month.DAY) {
            due.remove().deed().run();
        }
    }

    private void at(double minute, Runnable deed) {
        due.add(new Due(minute, events++, deed));
    }

    private void give(Month.Report report, double now) {
        var since = searched.computeIfAbsent(report, first -> now);
        var chosen = way.choose(report, hands, since, now, turn);
        if (chosen == null) {
            lie(report, since, now);
            return;
        }
        turn = chosen.worker().number() + 1;
        chosen.take(report, now);
        var before = chosen.current();
        if (way.turnsWaysFor(report) && chosen.canTurn() && before != null && letGo.add(before)) {
            searched.put(chosen.turnBack(), now);
            begin(chosen, now);
            give(before, now);
        } else if (chosen.isFree()) {
            begin(chosen, now);
        }
    }

    /** Nobody gets it yet; once it has lain long enough, somebody gets it all the same. */
    private void lie(Month.Report report, double since, double now) {
        lying.add(report);
        var latest = way.latest(report, since);
        if (latest > now && latest < Double.POSITIVE_INFINITY) {
            at(latest, () -> {
                if (lying.remove(report)) {
                    give(report, latest);
                }
            });
        }
    }

    private void begin(Hand hand, double now) {
        hand.waiting().stream().min(way.order()).ifPresent(report -> {
            var there = hand.setOut(report, now);
            var journey = hand.journey();
            at(there, () -> arrive(hand, journey, report, there));
        });
    }

    private void arrive(Hand hand, int journey, Month.Report report, double now) {
        if (hand.journey() != journey) {
            return;
        }
        hand.arrive();
        arrived[report.number()] = now;
        at(now + report.work(), () -> finish(hand, now + report.work()));
    }

    private void finish(Hand hand, double now) {
        hand.finish(now);
        if (hand.worker().isOnDuty(now)) {
            takeWhatLies(now);
            if (hand.isFree()) {
                begin(hand, now);
            }
        }
    }

    /** Whoever goes home leaves what was not begun to those who come. */
    private void changeOver(double now) {
        for (var hand : hands) {
            if (!hand.worker().isOnDuty(now)) {
                lying.addAll(hand.waiting());
                hand.waiting().clear();
            }
        }
        takeWhatLies(now);
    }

    private void takeWhatLies(double now) {
        var before = lying.stream().sorted(way.order()).toList();
        lying.clear();
        before.forEach(report -> give(report, now));
    }

    private Outcome outcome() {
        var urgent = share(true, PROMISED);
        var relaxed = share(false, RELAXED);
        var done = hands.stream().mapToInt(Hand::done).sum();
        var walked = hands.stream().mapToDouble(Hand::walked).sum();
        var open = (int) Arrays.stream(arrived).filter(Double::isInfinite).count();
        return new Outcome(urgent, relaxed, walked / done, uneven(), open);
    }

    private double share(boolean urgent, double promised) {
        return month.reports().stream()
                .filter(report -> report.isUrgent() == urgent)
                .mapToInt(report -> arrived[report.number()] - report.at() <= promised ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private double uneven() {
        return hands.stream()
                .collect(Collectors.groupingBy(hand -> hand.worker().begins()))
                .values()
                .stream()
                .mapToDouble(Lived::uneven)
                .average()
                .orElseThrow();
    }

    private static double uneven(List<Hand> shift) {
        var each = shift.stream()
                .mapToDouble(hand -> hand.done() / (double) hand.worker().days().size())
                .toArray();
        var mean = Arrays.stream(each).average().orElseThrow();
        var square = Arrays.stream(each)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(square) / mean;
    }
}
