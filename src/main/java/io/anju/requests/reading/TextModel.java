package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A linear model of texts: each piece it knows speaks for or against each category, by so much. It is learned by
 * {@link TextLearning}, never changes, and says the same of the same text always.
 */
final class TextModel {

    /** Categories of too few examples are learned together under this code, and never guessed. */
    static final String RARE = "";

    final List<String> categories;
    final Map<String, Integer> pieces;
    final float[] rarities;
    final float[] weights;
    final float sharpness;
    final float threshold;

    /**
     * A model of these parts.
     *
     * @param pieces each with its place, from zero on
     * @param rarities how rare each piece is; the less often it occurs, the more it counts
     * @param weights of every piece for every category, and at the end one row of what is so without any piece
     * @param sharpness what turns a lead into a confidence
     * @param threshold the least confidence that is shown; above one if nothing is
     */
    TextModel(
            List<String> categories,
            Map<String, Integer> pieces,
            float[] rarities,
            float[] weights,
            float sharpness,
            float threshold) {
        this.categories = List.copyOf(categories);
        this.pieces = Map.copyOf(pieces);
        this.rarities = rarities;
        this.weights = weights;
        this.sharpness = sharpness;
        this.threshold = threshold;
    }

    /** The same, with other ideas of how sure it may be and when it speaks. */
    TextModel calibrated(float sharper, float least) {
        return new TextModel(categories, pieces, rarities, weights, sharper, least);
    }

    /** The least confidence that is shown; above one if the model may not speak at all. */
    double threshold() {
        return threshold;
    }

    /**
     * The category this text speaks of. Nothing below the threshold, of a text in which the model knows no pair and no word, or
     * where the rare ones together are likelier.
     */
    Optional<Guess> guess(String text) {
        return likeliest(text)
                .filter(guess ->
                        guess.confidence() >= threshold && !guess.category().equals(RARE));
    }

    /** As {@link #guess}, however unsure. */
    Optional<Guess> likeliest(String text) {
        var vector = vector(TextPieces.count(text));
        if (!tells(vector)) {
            return Optional.empty();
        }
        var scores = scores(vector);
        var best = 0;
        for (var at = 1; at < scores.length; at++) {
            best = scores[at] > scores[best] ? at : best;
        }
        var because = Because.of(TextPieces.plain(text), speaking(vector, best));
        return Optional.of(new Guess(categories.get(best), confidence(scores, best, sharpness), because));
    }

    /** A known piece of a text and how much of the text it is; the squares add up to one. */
    record Part(String piece, int place, double share) {}

    /** Whether anything is known that says something by itself. */
    static boolean tells(List<Part> vector) {
        return vector.stream().anyMatch(part -> TextPieces.telling(part.piece()));
    }

    /** The known pieces of a text, of which these were counted. */
    List<Part> vector(Map<String, Integer> counts) {
        var parts = new ArrayList<Part>();
        var square = 0.0;
        for (var counted : counts.entrySet()) {
            var place = pieces.get(counted.getKey());
            if (place != null) {
                var much = (1 + Math.log(counted.getValue())) * rarities[place];
                square += much * much;
                parts.add(new Part(counted.getKey(), place, much));
            }
        }
        var length = Math.sqrt(square);
        parts.replaceAll(part -> new Part(part.piece(), part.place(), part.share() / length));
        return parts;
    }

    double[] scores(List<Part> vector) {
        var scores = new double[categories.size()];
        for (var at = 0; at < scores.length; at++) {
            scores[at] = weight(rarities.length, at);
        }
        for (var part : vector) {
            for (var at = 0; at < scores.length; at++) {
                scores[at] += part.share() * weight(part.place(), at);
            }
        }
        return scores;
    }

    /** The share of this score among all, the larger the sharper. */
    static double confidence(double[] scores, int of, double sharpness) {
        var sum = 0.0;
        for (var score : scores) {
            sum += Math.exp(sharpness * (score - scores[of]));
        }
        return 1 / sum;
    }

    /** How much each known piece speaks for the category more than for the others on average. */
    private List<Because.Voice> speaking(List<Part> vector, int category) {
        var voices = new ArrayList<Because.Voice>();
        for (var part : vector) {
            var mean = 0.0;
            for (var at = 0; at < categories.size(); at++) {
                mean += weight(part.place(), at) / (double) categories.size();
            }
            voices.add(new Because.Voice(part.piece(), part.share() * (weight(part.place(), category) - mean)));
        }
        return voices;
    }

    private float weight(int place, int category) {
        return weights[place * categories.size() + category];
    }
}
