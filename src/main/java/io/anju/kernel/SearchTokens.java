package io.anju.kernel;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the words that searching compares with {@code =}: under row-level security no LIKE or text-search index
 * is usable. A row matches a search if it has every token of the query, the last one as a prefix.
 */
public final class SearchTokens {

    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");
    private static final Pattern PART = Pattern.compile("\\p{N}+|[^\\p{N}]+");
    private static final int SUFFIX = 4;
    private static final int LONGEST = 40;
    private static final int MOST = 300;
    private static final int MOST_IN_QUERY = 8;

    private SearchTokens() {}

    /**
     * The tokens to store for a row: words in lower case, runs of digits and their last four, Chinese pairs of characters
     * with the first and the last one alone. Null texts are skipped; at most 300 tokens of at most 40 characters.
     */
    public static Set<String> of(@Nullable String... texts) {
        var tokens = new LinkedHashSet<String>();
        for (var text : texts) {
            var runs = RUN.matcher(normal(text));
            while (runs.find() && tokens.size() < MOST) {
                if (runs.group(1) != null) {
                    addChinese(runs.group(1), tokens);
                } else {
                    addWord(runs.group(2), tokens);
                }
            }
        }
        return tokens;
    }

    /** The tokens a row must have to match; empty where the query holds nothing to search for. */
    public static List<String> query(String query) {
        var tokens = new LinkedHashSet<String>();
        var runs = RUN.matcher(normal(query));
        while (runs.find()) {
            var chinese = runs.group(1);
            if (chinese == null) {
                tokens.add(cut(runs.group(2)));
            } else if (chinese.length() == 1) {
                tokens.add(chinese);
            } else {
                for (var start = 0; start + 2 <= chinese.length(); start++) {
                    tokens.add(chinese.substring(start, start + 2));
                }
            }
        }
        return tokens.stream().limit(MOST_IN_QUERY).toList();
    }

    private static void addChinese(String run, Set<String> tokens) {
        tokens.add(run.substring(0, 1));
        for (var start = 0; start < run.length() && tokens.size() < MOST; start++) {
            tokens.add(run.substring(start, Math.min(start + 2, run.length())));
        }
    }

    private static void addWord(String word, Set<String> tokens) {
        tokens.add(cut(word));
        var parts = PART.matcher(word);
        while (parts.find()) {
            var part = parts.group();
            tokens.add(cut(part));
            if (Character.isDigit(part.charAt(0)) && part.length() > SUFFIX) {
                tokens.add(part.substring(part.length() - SUFFIX));
            }
        }
    }

    private static String normal(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String cut(String token) {
        return token.substring(0, Math.min(token.length(), LONGEST));
    }
}
