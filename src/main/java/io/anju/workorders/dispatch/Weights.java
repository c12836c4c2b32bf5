package io.anju.workorders.dispatch;

import java.util.Map;

/**
 * How much each wish counts, in percent of its expected minutes: 0 leaves it out, 100 takes it as it is, 300 counts it
 * threefold.
 *
 * @param percent for every wish, 0 to {@value #MOST}
 */
public record Weights(Map<Wish, Integer> percent) {

    /** More than tenfold drowns every other wish. */
    public static final int MOST = 1000;

    /** Refuses a wish that is missing and a share that is out of bounds: a decision must not depend on a guess. */
    public Weights {
        percent = Map.copyOf(percent);
        for (var wish : Wish.values()) {
            var share = percent.get(wish);
            if (share == null || share < 0 || share > MOST) {
                throw new IllegalArgumentException("weight of " + wish + ": " + share);
            }
        }
    }

    static Weights of(int travel, int load, int lateness, int strangeness, int share, int team) {
        return new Weights(Map.of(
                Wish.TRAVEL, travel,
                Wish.LOAD, load,
                Wish.LATENESS, lateness,
                Wish.STRANGENESS, strangeness,
                Wish.SHARE, share,
                Wish.TEAM, team));
    }

    /** How much the wish counts. */
    public int of(Wish wish) {
        return percent.getOrDefault(wish, 0);
    }

    /** What the costs come to in weighted minutes, rounded down. */
    public int total(Map<Wish, Integer> costs) {
        var sum = 0L;
        for (var cost : costs.entrySet()) {
            sum += (long) cost.getValue() * of(cost.getKey());
        }
        return (int) Math.min(Integer.MAX_VALUE, sum / 100);
    }
}
