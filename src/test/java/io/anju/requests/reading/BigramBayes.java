package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Naive Bayes on pairs of neighbouring characters, as it stands in textbooks: what the learned model is compared with. */
final class BigramBayes {

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private final double smoothing;

    /** Learned from these; each pair counts as seen {@code smoothing} times more than it was. */
    BigramBayes(List<Example> examples, double smoothing) {
        this.smoothing = smoothing;
        for (var example : examples) {
            texts.merge(example.category(), 1, Integer::sum);
            var pairs = counts.computeIfAbsent(example.category(), code -> new HashMap<>());
            for (var pair : pairs(example.text())) {
                pairs.merge(pair, 1, Integer::sum);
                totals.merge(example.category(), 1, Integer::sum);
                everywhere.merge(pair, 1, Integer::sum);
            }
        }
    }

    String category(String text) {
        var known = pairs(text).stream().filter(everywhere::containsKey).toList();
        var best = "";
        var most = Double.NEGATIVE_INFINITY;
        for (var category : counts.entrySet()) {
            var total = totals.get(category.getKey()) + smoothing * everywhere.size();
            var score = Math.log(texts.get(category.getKey()));
            for (var pair : known) {
                score += Math.log((category.getValue().getOrDefault(pair, 0) + smoothing) / total);
            }
            if (score > most) {
                most = score;
                best = category.getKey();
            }
        }
        return best;
    }

    private static List<String> pairs(String text) {
        var bare = text.replaceAll("\\s+", "");
        var pairs = new ArrayList<String>();
        for (var at = 0; at + 2 <= bare.length(); at++) {
            pairs.add(bare.substring(at, at + 2));
        }
        return pairs;
    }
}
