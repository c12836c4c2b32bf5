package io.anju.requests.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How characters sound, so that what was typed by sound is understood with its wrong characters. What many speakers and
 * keyboards do not tell apart (zh and z, ng and n) counts as one sound.
 */
final class Sounds {

    private static final Sounds USUAL = read();

    private final Map<Character, String> bySign = new HashMap<>();
    private final Set<String> spelled = new HashSet<>();

    private Sounds() {}

    static Sounds usual() {
        return USUAL;
    }

    /** The sound of one character; null for what has none. */
    @Nullable
    String of(char sign) {
        return bySign.get(sign);
    }

    /** Whether Latin letters are one syllable as it is spelled. */
    boolean isSyllable(String letters) {
        return spelled.contains(letters);
    }

    /** What counts as one sound. */
    static String folded(String syllable) {
        var folded = syllable.startsWith("zh") || syllable.startsWith("ch") || syllable.startsWith("sh")
                ? syllable.charAt(0) + syllable.substring(2)
                : syllable;
        return folded.endsWith("ng") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private static Sounds read() {
        var sounds = new Sounds();
        RuleText.lines("sounds.txt").forEach(line -> {
            var syllable = line.substring(0, line.indexOf(' '));
            sounds.spelled.add(syllable);
            for (var sign : line.substring(line.indexOf(' ') + 1).toCharArray()) {
                sounds.bySign.putIfAbsent(sign, folded(syllable));
            }
        });
        return sounds;
    }
}
