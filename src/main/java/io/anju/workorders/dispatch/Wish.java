package io.anju.workorders.dispatch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * What speaks for one person rather than another, as the minutes that choosing this person is expected to cost. More of
 * what a wish is against never costs less.
 */
public enum Wish {
    /** The way: floors by lift, another building, longer while everybody is in the lifts. */
    TRAVEL(Wish::travel),
    /** What is in hand has to be done first. */
    LOAD(one -> one.person().workload().openJobs() * Wish.A_JOB),
    /** Every minute after the promised arrival. */
    LATENESS(Wish::lateness),
    /** Somebody who was never there looks for shut-off valves and for the customer's patience. */
    STRANGENESS(one ->
            Math.max(0, Wish.NEW_TO_IT - Wish.A_VISIT * one.person().workload().visits())),
    /** Jobs of this week beyond the usual share. */
    SHARE(one -> Math.max(0, one.person().workload().weekJobs() - one.usualShare()) * Wish.A_JOB_TOO_MANY),
    /** Another team has to be told what its own knows. */
    TEAM(one -> one.job().team() == null
                    || Objects.equals(one.job().team(), one.person().team())
            ? 0
            : Wish.OTHER_TEAM);

    static final int A_JOB = 15;
    static final int NEW_TO_IT = 4;
    static final int A_VISIT = 2;
    static final int A_JOB_TOO_MANY = 3;
    static final int OTHER_TEAM = 8;

    private final ToIntFunction<Setting.Case> minutes;

    Wish(ToIntFunction<Setting.Case> minutes) {
        this.minutes = minutes;
    }

    /** What it costs to choose this person, by wish; what costs nothing is left out. */
    static Map<Wish, Integer> costs(Setting.Case one) {
        var costs = new EnumMap<Wish, Integer>(Wish.class);
        for (var wish : values()) {
            var cost = wish.minutes.applyAsInt(one);
            if (cost > 0) {
                costs.put(wish, cost);
            }
        }
        return costs;
    }

    private static int travel(Setting.Case one) {
        var here = one.person().position();
        return Travel.minutes(
                here.building(),
                here.floor(),
                one.job().building(),
                one.job().floor(),
                one.job().hour());
    }

    private static int lateness(Setting.Case one) {
        var left = one.job().minutesLeft();
        if (left == null) {
            return 0;
        }
        return Math.max(0, travel(one) + LOAD.minutes.applyAsInt(one) - Math.max(0, left));
    }
}
