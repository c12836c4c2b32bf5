package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises danger to life in what somebody says: by rules that are data, {@code life-safety.txt}, whose head says
 * how they are written. It rather cries out once too often than stays silent once, so a person confirms.
 */
final class LifeSafety {

    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final LifeSafety USUAL = read("life-safety.txt");

    private final Spelling spelling;
    private final List<Rule> rules;
    private final Pattern harmless;
    private final Pattern over;
    private final Pattern past;
    private final Pattern talk;
    private final Pattern now;

    private LifeSafety(Spelling spelling, List<Rule> rules, Map<String, String> lists) {
        this.spelling = spelling;
        this.rules = List.copyOf(rules);
        this.harmless = Pattern.compile(lists.get("harmless"));
        this.over = Pattern.compile(lists.get("over"));
        this.past = Pattern.compile(lists.get("past"));
        this.talk = Pattern.compile(lists.get("talk"));
        this.now = Pattern.compile(lists.get("now"));
    }

    /**
     * A rule.
     *
     * @param sure whether mere talk of the matter (a question, a fear, something past) does not quiet it
     */
    private record Rule(Danger danger, @Nullable String category, boolean sure, Pattern pattern) {}

    /** A word of the company's own and what it means. */
    record Listed(String word, Danger danger) {}

    static LifeSafety usual() {
        return USUAL;
    }

    /** What threatens life according to this text, each danger once with its clearest words; empty for most texts. */
    List<DangerSign> signs(String text, List<Listed> own) {
        var said = spelling.right(text);
        var found = new ArrayList<DangerSign>();
        var seen = EnumSet.noneOf(Danger.class);
        for (var word : own) {
            if (Spelling.says(text, word.word()) && seen.add(word.danger())) {
                found.add(new DangerSign(word.danger(), word.word(), null, true));
            }
        }
        var told = harmless.matcher(said).replaceAll("·");
        if (over.matcher(told).find()) {
            return found;
        }
        var isNow = now.matcher(told).find();
        if (!isNow && past.matcher(told).find()) {
            return found;
        }
        var onlyTalk = !isNow && talk.matcher(told).find();
        for (var rule : rules) {
            var match = rule.pattern.matcher(told);
            if ((rule.sure || !onlyTalk) && !seen.contains(rule.danger) && match.find()) {
                seen.add(rule.danger);
                found.add(new DangerSign(rule.danger, match.group(), rule.category, false));
            }
        }
        return found;
    }

    private static LifeSafety read(String file) {
        var lists = new HashMap<String, String>();
        var heard = new HashSet<String>();
        var right = new HashSet<String>();
        var rules = new ArrayList<Rule>();
        RuleText.lines(file).forEach(line -> {
            var cut = line.indexOf(':');
            var head = line.substring(0, cut).strip().split(" +");
            var body = line.substring(cut + 1).strip();
            switch (head[0]) {
                case "sound" -> heard.addAll(words(body));
                case "right" -> right.addAll(words(body));
                case "list" -> lists.merge(head[1], alternatives(body, lists), (a, b) -> a + "|" + b);
                default -> rules.add(rule(head, spelledOut(body, lists)));
            }
        });
        return new LifeSafety(new Spelling(heard, right), rules, lists);
    }

    private static Rule rule(String[] head, String pattern) {
        var sure = head[head.length - 1].equals("sure");
        return new Rule(
                Danger.valueOf(head[0]), head.length > (sure ? 2 : 1) ? head[1] : null, sure, Pattern.compile(pattern));
    }

    private static Set<String> words(String body) {
        return Stream.of(body.split(" +")).collect(Collectors.toSet());
    }

    private static String alternatives(String body, Map<String, String> lists) {
        return spelledOut(String.join("|", body.split(" +")), lists);
    }

    private static String spelledOut(String body, Map<String, String> lists) {
        return NAME.matcher(body)
                .replaceAll(name -> Matcher.quoteReplacement("(?:" + lists.get(name.group(1)) + ")"))
                .replace('_', ' ')
                .replace("..", "[^。\n]{0,14}?");
    }
}
