package io.anju.workorders.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One technician walking a day by the published rules and nothing else: it shares no line with the search, so that it can judge
 * it. Whoever breaks a rule walks on, and it is written down.
 */
public final class Walk {

    private static final double SAME = 1e-6;

    private final Day day;
    private final Technician who;
    private final Map<String, Integer> parts;
    private final List<String> faults = new ArrayList<>();
    private int place;
    private double now;
    private double travel;
    private boolean stocked;
    private boolean out;

    public Walk(Day day, Technician who) {
        this.day = day;
        this.who = who;
        parts = new HashMap<>(who.parts());
        place = who.start();
        now = who.from();
    }

    private Walk(Walk other) {
        day = other.day;
        who = other.who;
        parts = new HashMap<>(other.parts);
        faults.addAll(other.faults);
        place = other.place;
        now = other.now;
        travel = other.travel;
        stocked = other.stocked;
        out = other.out;
    }

    public Walk copy() {
        return new Walk(this);
    }

    /** Stays until then; nothing where that is past. */
    public Walk waitUntil(double minute) {
        now = Math.max(now, minute);
        return this;
    }

    /** Does the job next, as soon as possible. */
    public Walk to(Job job) {
        go(job.place());
        now = Math.max(now, job.opens());
        if (now > job.closes() + SAME) {
            faults.add("%s is begun at %f after %f".formatted(job.id(), now, job.closes()));
        }
        if (!who.skills().containsAll(job.skills())) {
            faults.add("%s lacks a skill for %s".formatted(who.id(), job.id()));
        }
        if (!stocked) {
            equip(job);
        }
        now += job.minutes();
        return this;
    }

    private void equip(Job job) {
        if (!who.tools().containsAll(job.tools())) {
            faults.add("%s lacks a tool for %s".formatted(who.id(), job.id()));
        }
        job.parts().forEach((kind, count) -> {
            if (count > 0 && parts.merge(kind, -count, Integer::sum) < 0) {
                faults.add("%s lacks %s for %s".formatted(who.id(), kind, job.id()));
            }
        });
    }

    /** Fetches everything. */
    public Walk toDepot() {
        if (day.depot() == null) {
            faults.add("there is no depot");
        } else {
            go(day.depot());
        }
        stocked = true;
        return this;
    }

    /** Ends the day. */
    public Walk end() {
        if (out) {
            go(who.end());
        }
        if (now > who.until() + SAME) {
            faults.add("%s is back at %f after %f".formatted(who.id(), now, who.until()));
        }
        return this;
    }

    private void go(int to) {
        out = true;
        var way = to == place ? 0 : day.ways().minutes(place, to);
        travel += way;
        now += way;
        place = to;
    }

    public int place() {
        return place;
    }

    public double now() {
        return now;
    }

    public double travel() {
        return travel;
    }

    public List<String> faults() {
        return faults;
    }
}
