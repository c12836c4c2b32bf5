package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model said of texts it had not seen. Tells how sure it may call itself and from when on it may speak.
 *
 * @param threshold the least confidence of what is shown; above one if nothing can be shown
 * @param each of every category, by code
 */
record HeldOut(float sharpness, float threshold, int examples, Map<String, Counts> each) {

    /** Of what is shown, at least this share was right on texts that the model had not seen. */
    static final double RIGHT = 0.9;

    /** Fewer shown ones say nothing about a share. */
    private static final int SHOWN = 20;

    private static final float NEVER = 2;

    HeldOut {
        each = Map.copyOf(each);
    }

    /** Of a category: how many there were, how many of all were shown as it, and how many of these were right. */
    record Counts(int examples, int shown, int right) {

        Counts plus(int more, int moreShown, int moreRight) {
            return new Counts(examples + more, shown + moreShown, right + moreRight);
        }
    }

    /** One text: the scores of all categories, and which was right; negative where the model knew nothing of it. */
    record Attempt(double[] scores, int right) {

        int guessed() {
            var best = 0;
            for (var at = 1; at < scores.length; at++) {
                best = scores[at] > scores[best] ? at : best;
            }
            return best;
        }

        double confidence(double sharpness) {
            return TextModel.confidence(scores, guessed(), sharpness);
        }
    }

    int shown() {
        return each.values().stream().mapToInt(Counts::shown).sum();
    }

    int right() {
        return each.values().stream().mapToInt(Counts::right).sum();
    }

    static HeldOut of(List<Attempt> attempts, List<String> categories) {
        var sharpness = sharpness(attempts);
        var threshold = threshold(attempts, categories, sharpness);
        var each = new TreeMap<String, Counts>();
        categories.forEach(category -> each.put(category, new Counts(0, 0, 0)));
        for (var attempt : attempts) {
            var right = categories.get(attempt.right());
            var guessed = categories.get(attempt.guessed());
            each.computeIfPresent(right, (code, counts) -> counts.plus(1, 0, 0));
            if (attempt.confidence(sharpness) >= threshold && !guessed.equals(TextModel.RARE)) {
                each.computeIfPresent(guessed, (code, counts) -> counts.plus(0, 1, guessed.equals(right) ? 1 : 0));
            }
        }
        return new HeldOut(sharpness, threshold, attempts.size(), each);
    }

    /** That under which what came true, and one mistake more than that, was the least surprising; sought in thirds. */
    private static float sharpness(List<Attempt> attempts) {
        var low = -2.0;
        var high = 5.0;
        while (high - low > 0.01) {
            var left = low + (high - low) / 3;
            var right = high - (high - low) / 3;
            if (surprise(attempts, Math.exp(left)) < surprise(attempts, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return (float) Math.exp((low + high) / 2);
    }

    private static double surprise(List<Attempt> attempts, double sharpness) {
        var right = 0.0;
        var wrong = 0.0;
        for (var attempt : attempts) {
            right -= Math.log(TextModel.confidence(attempt.scores(), attempt.right(), sharpness));
            wrong -= Math.log(Math.max(1e-9, 1 - attempt.confidence(sharpness)));
        }
        return right + wrong / attempts.size();
    }

    /** The least confidence from which on enough was right; one more wrong than was seen is allowed for. */
    private static float threshold(List<Attempt> attempts, List<String> categories, double sharpness) {
        var sure = new ArrayList<>(attempts);
        sure.removeIf(attempt -> categories.get(attempt.guessed()).equals(TextModel.RARE));
        sure.sort(Comparator.comparingDouble((Attempt attempt) -> attempt.confidence(sharpness))
                .reversed());
        var threshold = NEVER;
        var right = 0;
        for (var at = 0; at < sure.size(); at++) {
            right += sure.get(at).right() == sure.get(at).guessed() ? 1 : 0;
            if (at + 1 >= SHOWN && right >= RIGHT * (at + 2)) {
                threshold = (float) sure.get(at).confidence(sharpness);
            }
        }
        return threshold;
    }
}
