package io.anju.bench.month;

import io.anju.deadlines.Priority;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody at work: what is in hand, where the person is, and what was done. */
final class Hand {

    private static final int WEEK = 7 * Month.DAY;

    private final Month.Worker worker;
    private final List<Month.Report> waiting = new ArrayList<>();
    private final Deque<Double> taken = new ArrayDeque<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private Month.@Nullable Report current;
    private boolean there;
    private int journey;
    private UUID building = Month.TOWER;
    private int floor = -1;
    private double freeSince;
    private int done;
    private double way;
    private double walked;

    Hand(Month.Worker worker) {
        this.worker = worker;
    }

    Month.Worker worker() {
        return worker;
    }

    UUID building() {
        return building;
    }

    int floor() {
        return floor;
    }

    double freeSince() {
        return freeSince;
    }

    int done() {
        return done;
    }

    double walked() {
        return walked;
    }

    /** Counts up whenever what was expected of the person no longer comes: an arrival of an earlier number is void. */
    int journey() {
        return journey;
    }

    Month.@Nullable Report current() {
        return current;
    }

    List<Month.Report> waiting() {
        return waiting;
    }

    boolean isFree() {
        return current == null;
    }

    /** Whether the person works at a place. */
    boolean isThere() {
        return current != null && there;
    }

    /** Whether the person is under way to something that can wait. */
    boolean canTurn() {
        return current != null && !there && !current.isUrgent();
    }

    /** The most urgent of what was taken on and not begun. */
    @Nullable
    Priority nextUp() {
        return waiting.stream()
                .map(Month.Report::priority)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean canDo(Month.Report report, double now) {
        return worker.isOnDuty(now) && worker.skills().contains(report.skill());
    }

    int inHand() {
        return waiting.size() + (current == null ? 0 : 1);
    }

    @Nullable
    Priority busyWith() {
        return current == null ? null : current.priority();
    }

    int takenSince(double now) {
        while (!taken.isEmpty() && taken.getFirst() < now - WEEK) {
            taken.removeFirst();
        }
        return taken.size();
    }

    int visits(Month.Report report) {
        return visits.getOrDefault(report.building() + "/" + report.floor(), 0);
    }

    void take(Month.Report report, double now) {
        taken.add(now);
        waiting.add(report);
    }

    /** Sets out; gives the minute of the arrival. */
    double setOut(Month.Report report, double now) {
        waiting.remove(report);
        current = report;
        there = false;
        journey++;
        way = report.way(building, floor, now);
        return now + report.answer() + way;
    }

    /** Breaks the way off and gives back where it led. */
    Month.Report turnBack() {
        var left = current;
        if (left == null || there) {
            throw new IllegalStateException("not under way");
        }
        current = null;
        journey++;
        return left;
    }

    void arrive() {
        var report = current;
        if (report == null) {
            throw new IllegalStateException("nowhere to arrive");
        }
        walked += way;
        there = true;
        building = report.building();
        floor = report.floor();
    }

    void finish(double now) {
        var report = current;
        if (report == null) {
            throw new IllegalStateException("nothing to finish");
        }
        visits.merge(report.building() + "/" + report.floor(), 1, Integer::sum);
        current = null;
        freeSince = now;
        done++;
    }
}
