package io.anju.requests.reading;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns a model from examples: pieces weighed by how rare they are, and the weights that part the categories from one another
 * with the widest margin (Crammer and Singer). The same examples in the same order make the same model (ADR 0026).
 */
final class TextLearning {

    /** Fewer examples make no model. */
    static final int EXAMPLES = 60;

    /** Fewer examples of a category are not enough to guess it. */
    static final int OF_CATEGORY = 8;

    /** A piece of fewer texts is no word of the trade, but more likely somebody's name. */
    static final int TEXTS = 3;

    private static final int FOLDS = 5;
    private static final int PIECES = 30_000;
    private static final double SLACK = 1;
    private static final double EXACT = 0.1;

    static {
        Linear.disableDebugOutput();
    }

    private TextLearning() {}

    /** A model, and what models of four fifths said of the last fifth, each in turn. */
    record Learned(TextModel model, HeldOut heldOut) {}

    /** Nothing if there are too few examples, or too few categories with enough of them. */
    static Optional<Learned> learn(List<Example> examples) {
        var named = named(examples);
        var categories =
                named.stream().map(Example::category).distinct().sorted().toList();
        if (named.size() < EXAMPLES || categories.size() < (categories.contains(TextModel.RARE) ? 3 : 2)) {
            return Optional.empty();
        }
        var counted = named.stream()
                .map(example -> new Counted(TextPieces.count(example.text()), categories.indexOf(example.category())))
                .toList();
        var fold = folds(counted, categories.size());
        var attempts = new ArrayList<HeldOut.Attempt>();
        for (var held = 0; held < FOLDS; held++) {
            attempts.addAll(attempts(counted, fold, held, categories));
        }
        var heldOut = HeldOut.of(attempts, categories);
        var model = train(counted, categories).calibrated(heldOut.sharpness(), heldOut.threshold());
        return Optional.of(new Learned(model, heldOut));
    }

    private record Counted(Map<String, Integer> pieces, int category) {}

    private static List<Example> named(List<Example> examples) {
        var often = examples.stream().collect(Collectors.groupingBy(Example::category, Collectors.counting()));
        return examples.stream()
                .map(example -> often.getOrDefault(example.category(), 0L) >= OF_CATEGORY
                        ? example
                        : new Example(example.text(), TextModel.RARE))
                .toList();
    }

    /** Which fold each is in: of every category as many in each, shuffled, always the same. */
    private static int[] folds(List<Counted> counted, int categories) {
        var random = new Random(1);
        var fold = new int[counted.size()];
        var next = 0;
        for (var category = 0; category < categories; category++) {
            var of = category;
            var places = new ArrayList<>(IntStream.range(0, fold.length)
                    .filter(at -> counted.get(at).category() == of)
                    .boxed()
                    .toList());
            Collections.shuffle(places, random);
            for (var place : places) {
                fold[place] = next++ % FOLDS;
            }
        }
        return fold;
    }

    private static List<HeldOut.Attempt> attempts(
            List<Counted> counted, int[] fold, int held, List<String> categories) {
        var seen = new ArrayList<Counted>();
        var unseen = new ArrayList<Counted>();
        for (var at = 0; at < fold.length; at++) {
            (fold[at] == held ? unseen : seen).add(counted.get(at));
        }
        var model = train(seen, categories);
        return unseen.stream()
                .map(each -> {
                    var vector = model.vector(each.pieces());
                    var scores = TextModel.tells(vector) ? model.scores(vector) : new double[categories.size()];
                    return new HeldOut.Attempt(scores, each.category());
                })
                .toList();
    }

    private static TextModel train(List<Counted> counted, List<String> categories) {
        var texts = new HashMap<String, Integer>();
        counted.forEach(each -> each.pieces().keySet().forEach(piece -> texts.merge(piece, 1, Integer::sum)));
        var known = texts.entrySet().stream()
                .filter(entry -> entry.getValue() >= TEXTS)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PIECES)
                .toList();
        var places = new HashMap<String, Integer>();
        var rarities = new float[known.size()];
        for (var entry : known) {
            rarities[places.size()] = TextModelFile.kept(1 + Math.log((1.0 + counted.size()) / (1 + entry.getValue())));
            places.put(entry.getKey(), places.size());
        }
        var unlearned = new TextModel(categories, places, rarities, new float[0], 1, 1);
        return new TextModel(categories, places, rarities, weights(counted, unlearned), 1, 1);
    }

    private static float[] weights(List<Counted> counted, TextModel model) {
        var size = model.rarities.length;
        var problem = new Problem();
        problem.l = counted.size();
        problem.n = size + 1;
        problem.bias = 1;
        problem.x = counted.stream().map(each -> features(model, each, size)).toArray(Feature[][]::new);
        problem.y = counted.stream().mapToDouble(Counted::category).toArray();
        var parameter = new Parameter(SolverType.MCSVM_CS, SLACK, EXACT);
        parameter.setRandom(new Random(1));
        var learned = Linear.train(problem, parameter);
        var categories = model.categories.size();
        var labels = learned.getLabels();
        var found = learned.getFeatureWeights();
        var weights = new float[(size + 1) * categories];
        for (var place = 0; place <= size; place++) {
            for (var at = 0; at < labels.length; at++) {
                weights[place * categories + labels[at]] = TextModelFile.kept(found[place * labels.length + at]);
            }
        }
        return weights;
    }

    private static Feature[] features(TextModel model, Counted counted, int size) {
        var parts = Stream.concat(model.vector(counted.pieces()).stream(), Stream.of(new TextModel.Part("", size, 1)));
        return parts.sorted(Comparator.comparingInt(TextModel.Part::place))
                .map(part -> new FeatureNode(part.place() + 1, part.share()))
                .toArray(Feature[]::new);
    }
}
