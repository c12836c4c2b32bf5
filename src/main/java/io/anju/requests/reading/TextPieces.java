package io.anju.requests.reading;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a text is made of, as far as the learned model may know it: single characters and pairs of neighbours of Chinese, words
 * of alphabets. Nothing that tells who wrote becomes a piece: no digit (telephone, house and plate numbers), no mail address
 * or link, nobody addressed as 先生 or 女士, no single letter (ADR 0026).
 */
final class TextPieces {

    private static final int LONGEST_WORD = 24;
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|https?://\\S+");
    private static final Pattern ADDRESSED = Pattern.compile("\\p{IsHan}(先生|女士|小姐|太太|师傅|阿姨|大爷|大妈|老师)");

    private TextPieces() {}

    /** The text without these names, and so without the pieces that only they would make. */
    static String without(String text, Collection<String> names) {
        var bare = text;
        for (var name : names) {
            if (name.strip().length() > 1) {
                bare = bare.replace(name.strip(), "\n");
            }
        }
        return bare;
    }

    /** Each piece with how often it occurs, in the order of first occurrence. */
    static Map<String, Integer> count(String text) {
        var plain = plain(text);
        var counts = new LinkedHashMap<String, Integer>();
        var at = 0;
        while (at < plain.length()) {
            var end = end(plain, at);
            if (end == at) {
                at++;
            } else if (han(plain.charAt(at))) {
                pairs(plain, at, end, counts);
            } else if (end - at > 1 && end - at <= LONGEST_WORD) {
                counts.merge(plain.substring(at, end), 1, Integer::sum);
            }
            at = Math.max(at, end);
        }
        return counts;
    }

    /** Whether it says something by itself; a single character does not. */
    static boolean telling(String piece) {
        return piece.length() > 1;
    }

    static String plain(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ADDRESSED.matcher(ADDRESS.matcher(normal).replaceAll("\n")).replaceAll("\n");
    }

    private static void pairs(String text, int from, int to, Map<String, Integer> counts) {
        for (var at = from; at < to; at++) {
            counts.merge(text.substring(at, at + 1), 1, Integer::sum);
            if (at + 1 < to) {
                counts.merge(text.substring(at, at + 2), 1, Integer::sum);
            }
        }
    }

    private static int end(String text, int from) {
        var end = from;
        var chinese = han(text.charAt(from));
        while (end < text.length() && Character.isLetter(text.charAt(end)) && han(text.charAt(end)) == chinese) {
            end++;
        }
        return end;
    }

    private static boolean han(char one) {
        return UnicodeScript.of(one) == UnicodeScript.HAN;
    }
}
