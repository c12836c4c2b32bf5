package io.anju.requests.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * Measures by cross-validation how well messages are put into their classes by the learned model and by naive Bayes on the same
 * folds. Of the file only figures and the names of classes are printed, never a message.
 */
final class ReadingBench {

    private static final int FOLDS = 5;

    private ReadingBench() {}

    /** File, names of the columns of class, title and words, how many seeds. */
    public static void main(String[] args) throws IOException {
        var examples = read(Path.of(args[0]), args[1], List.of(args[2].split(",")));
        var seeds = Integer.parseInt(args[3]);
        var classes =
                examples.stream().map(Example::category).distinct().sorted().toList();
        say("%d messages of %d classes, %d folds, seeds 1 to %d", examples.size(), classes.size(), FOLDS, seeds);
        var rows = new TreeMap<String, List<double[]>>();
        for (var seed = 1; seed <= seeds; seed++) {
            measure(examples, classes, seed, rows);
        }
        say("%n%-34s %-22s %s", "mean (least to most)", "accuracy", "macro-F1");
        rows.forEach((name, runs) -> say("%-34s %-22s %s", name, spread(runs, 0), spread(runs, 1)));
        times(examples);
    }

    private static void measure(
            List<Example> examples, List<String> classes, int seed, Map<String, List<double[]>> rows) {
        var fold = folds(examples, classes, seed);
        var said = new TreeMap<String, String[]>();
        var shown = new String[examples.size()];
        for (var held = 0; held < FOLDS; held++) {
            var seen = new ArrayList<Example>();
            var unseen = new ArrayList<Integer>();
            for (var at = 0; at < fold.length; at++) {
                if (fold[at] == held) {
                    unseen.add(at);
                } else {
                    seen.add(examples.get(at));
                }
            }
            var model = TextLearning.learn(seen).orElseThrow().model();
            var readers = new TreeMap<String, Function<String, String>>();
            readers.put(
                    "learned model",
                    text -> model.likeliest(text).map(Guess::category).orElse(""));
            readers.put("naive Bayes, smoothing 1", new BigramBayes(seen, 1)::category);
            readers.put("naive Bayes, smoothing 0.1", new BigramBayes(seen, 0.1)::category);
            for (var at : unseen) {
                var text = examples.get(at).text();
                readers.forEach((name, reader) ->
                        said.computeIfAbsent(name, one -> new String[fold.length])[at] = reader.apply(text));
                shown[at] = model.guess(text).map(Guess::category).orElse(null);
            }
            say(
                    "seed %d fold %d: %d learned, %d held out, threshold %.2f, shown %d, right of these %d",
                    seed,
                    held + 1,
                    seen.size(),
                    unseen.size(),
                    model.threshold(),
                    count(unseen, at -> shown[at] != null),
                    count(unseen, at -> examples.get(at).category().equals(shown[at])));
        }
        said.forEach((name, answers) -> rows.computeIfAbsent(name, one -> new ArrayList<>())
                .add(new double[] {accuracy(examples, answers), macroF1(examples, answers, classes)}));
        var speaking = IntStream.range(0, shown.length)
                .boxed()
                .filter(at -> shown[at] != null)
                .toList();
        rows.computeIfAbsent("shown: share, right of these", one -> new ArrayList<>())
                .add(new double[] {
                    speaking.size() / (double) shown.length,
                    count(speaking, at -> examples.get(at).category().equals(shown[at])) / (double) speaking.size()
                });
    }

    private static void times(List<Example> examples) {
        var many = IntStream.range(0, 20_000)
                .mapToObj(at -> shortened(examples.get(at % examples.size()), at))
                .toList();
        var began = System.nanoTime();
        var model = TextLearning.learn(many).orElseThrow().model();
        var learning = (System.nanoTime() - began) / 1e9;
        var all = new ArrayList<Double>();
        for (var at = 0; at < 20_000; at++) {
            var start = System.nanoTime();
            model.guess(examples.get(at % examples.size()).text());
            all.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(all);
        say(
                "%n20,000 texts of 60 characters: learned in %.1f s, %d pieces, %d KB",
                learning, model.pieces.size(), TextModelFile.write(model).length / 1024);
        say("a guess: half within %.3f ms, 99 of 100 within %.3f ms", all.get(10_000), all.get(19_800));
    }

    /** A piece of the message as long as a report is, a different one each time. */
    private static Example shortened(Example example, int at) {
        var text = example.text();
        var from = text.length() <= 60 ? 0 : (at * 31) % (text.length() - 60);
        return new Example(text.substring(from, Math.min(text.length(), from + 60)), example.category());
    }

    private static int[] folds(List<Example> examples, List<String> classes, int seed) {
        var random = new Random(seed);
        var fold = new int[examples.size()];
        var next = 0;
        for (var name : classes) {
            var places = new ArrayList<>(IntStream.range(0, fold.length)
                    .filter(at -> examples.get(at).category().equals(name))
                    .boxed()
                    .toList());
            Collections.shuffle(places, random);
            for (var place : places) {
                fold[place] = next++ % FOLDS;
            }
        }
        return fold;
    }

    private static double accuracy(List<Example> examples, String[] answers) {
        var right = IntStream.range(0, answers.length)
                .filter(at -> examples.get(at).category().equals(answers[at]))
                .count();
        return right / (double) answers.length;
    }

    private static double macroF1(List<Example> examples, String[] answers, List<String> classes) {
        var sum = 0.0;
        for (var name : classes) {
            var both = 0;
            var either = 0;
            for (var at = 0; at < answers.length; at++) {
                var is = examples.get(at).category().equals(name);
                var said = answers[at].equals(name);
                both += is && said ? 1 : 0;
                either += (is ? 1 : 0) + (said ? 1 : 0);
            }
            sum += either == 0 ? 0 : 2.0 * both / either;
        }
        return sum / classes.size();
    }

    private static long count(List<Integer> places, Function<Integer, Boolean> holds) {
        return places.stream().filter(holds::apply).count();
    }

    private static String spread(List<double[]> runs, int of) {
        var sorted = runs.stream().mapToDouble(run -> run[of]).sorted().toArray();
        return "%.3f (%.3f to %.3f)"
                .formatted(Arrays.stream(sorted).average().orElseThrow(), sorted[0], sorted[sorted.length - 1]);
    }

    private static List<Example> read(Path file, String label, List<String> texts) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                var csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(
                                file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw,
                                StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new Example(
                            texts.stream().map(row::getField).collect(Collectors.joining("\n")), row.getField(label)))
                    .toList();
        }
    }

    private static void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }
}
