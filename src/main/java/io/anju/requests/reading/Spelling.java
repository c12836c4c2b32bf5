package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts words right that were typed by their sound (困再, 煤汽, mei qi), and leaves every word alone that is right as it
 * stands (猫眼 sounds like 冒烟).
 */
final class Spelling {

    private static final Sounds SOUNDS = Sounds.usual();
    private static final int LONG = 3;

    private final Map<String, List<Word>> byFirstSound = new HashMap<>();
    private final Set<String> right;
    private final int longest;

    /**
     * @param words what may be typed wrongly, at least two characters each
     * @param right what is not to be put right, though it sounds the same
     */
    Spelling(Collection<String> words, Collection<String> right) {
        this.right = Stream.concat(words.stream(), right.stream()).collect(Collectors.toUnmodifiableSet());
        this.longest = this.right.stream().mapToInt(String::length).max().orElse(0);
        for (var text : words) {
            var sounds = text.chars()
                    .mapToObj(sign -> Objects.requireNonNull(SOUNDS.of((char) sign), text))
                    .toList();
            byFirstSound
                    .computeIfAbsent(sounds.getFirst(), sound -> new ArrayList<>())
                    .add(new Word(text, sounds));
        }
        byFirstSound.values().forEach(same -> same.sort((a, b) -> b.text.length() - a.text.length()));
    }

    private record Word(String text, List<String> sounds) {}

    /** A piece of a text: a character, or a syllable in Latin letters, or another run of letters and digits. */
    private record Piece(String text, String sound) {
        boolean isEnglish() {
            return sound.isEmpty() && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
        }
    }

    /** The text in small letters, without what only separates characters, and put right. */
    String right(String text) {
        var pieces = pieces(text.toLowerCase(Locale.ROOT));
        var told = new StringBuilder();
        for (var at = 0; at < pieces.size(); ) {
            var kept = keptAsItIs(pieces, at);
            var word = kept > 0 ? null : wordAt(pieces, at);
            var taken = word == null ? Math.max(kept, 1) : word.sounds.size();
            if (word == null) {
                pieces.subList(at, at + taken).forEach(piece -> told.append(piece.text));
            } else {
                told.append(word.text);
            }
            at += taken;
        }
        return told.toString();
    }

    /** Whether a text says a word, or something that sounds like it where the word is long enough to be meant by that. */
    static boolean says(String text, String word) {
        return text.contains(word) || word.length() >= LONG && sounds(text).contains(sounds(word));
    }

    private static String sounds(String text) {
        return pieces(text.toLowerCase(Locale.ROOT)).stream()
                .map(piece -> piece.sound.isEmpty() ? piece.text : piece.sound)
                .collect(Collectors.joining(" ", " ", " "));
    }

    private int keptAsItIs(List<Piece> pieces, int at) {
        for (var length = Math.min(longest, pieces.size() - at); length > 1; length--) {
            if (right.contains(
                    pieces.subList(at, at + length).stream().map(Piece::text).collect(Collectors.joining()))) {
                return length;
            }
        }
        return 0;
    }

    private @Nullable Word wordAt(List<Piece> pieces, int at) {
        for (var word : byFirstSound.getOrDefault(pieces.get(at).sound, List.of())) {
            if (at + word.sounds.size() <= pieces.size()
                    && pieces.subList(at, at + word.sounds.size()).stream()
                            .map(Piece::sound)
                            .toList()
                            .equals(word.sounds)) {
                return word;
            }
        }
        return null;
    }

    /** Spaces separate words only where words of English stand; elsewhere they are where a thumb put them. */
    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign >= 'a' && sign <= 'z') {
                var end = at;
                while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
                    end++;
                }
                latin(text.substring(at, end), pieces);
                at = end - 1;
            } else {
                var sound = SOUNDS.of(sign);
                pieces.add(new Piece(String.valueOf(sign), sound == null ? "" : sound));
            }
        }
        if (pieces.stream().noneMatch(Piece::isEnglish)) {
            pieces.removeIf(piece -> piece.text.isBlank());
        }
        return pieces;
    }

    /** Letters that are syllables all through are taken as such, the longest first; a word of English stays whole. */
    private static void latin(String letters, List<Piece> pieces) {
        var syllables = new ArrayList<Piece>();
        for (var at = 0; at < letters.length(); ) {
            var length = Math.min(6, letters.length() - at);
            while (length > 0 && !SOUNDS.isSyllable(letters.substring(at, at + length))) {
                length--;
            }
            if (length == 0) {
                pieces.add(new Piece(letters, ""));
                return;
            }
            var syllable = letters.substring(at, at + length);
            syllables.add(new Piece(syllable, Sounds.folded(syllable)));
            at += length;
        }
        pieces.addAll(syllables);
    }
}
