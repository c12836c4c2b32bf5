package io.anju.requests.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes words that one can read of the pieces that spoke most. */
final class Because {

    private static final int SHOWN = 3;
    private static final int LONGEST = 4;

    private Because() {}

    /** A piece and how strongly it spoke. */
    record Voice(String piece, double strength) {}

    /** The strongest pieces of the text, neighbours joined (消防 and 防通 and 通道 are 消防通道); one at least. */
    static List<String> of(String text, List<Voice> voices) {
        var strongest = voices.stream()
                .sorted(Comparator.comparing((Voice voice) -> TextPieces.telling(voice.piece()))
                        .thenComparingDouble(Voice::strength)
                        .reversed()
                        .thenComparing(Voice::piece))
                .toList();
        var least = strongest.getFirst().strength() / 3;
        var strong = strongest.stream()
                .filter(voice -> TextPieces.telling(voice.piece()) && voice.strength() > least)
                .limit(12)
                .map(Voice::piece)
                .toList();
        var shown = new ArrayList<String>();
        for (var piece : strong.isEmpty() ? List.of(strongest.getFirst().piece()) : strong) {
            if (shown.size() < SHOWN && shown.stream().noneMatch(other -> overlap(other, piece))) {
                shown.add(joined(text, piece, strong));
            }
        }
        return shown;
    }

    private static String joined(String text, String piece, List<String> strong) {
        var whole = piece;
        var grew = piece.length() == 2;
        while (grew && whole.length() < LONGEST) {
            var before = whole;
            for (var other : strong) {
                whole = longer(text, whole, other);
            }
            grew = !before.equals(whole);
        }
        return whole;
    }

    private static String longer(String text, String whole, String other) {
        if (other.length() != 2 || whole.length() >= LONGEST) {
            return whole;
        }
        var after = whole + other.charAt(1);
        if (whole.charAt(whole.length() - 1) == other.charAt(0) && text.contains(after)) {
            return after;
        }
        var ahead = other.charAt(0) + whole;
        return whole.charAt(0) == other.charAt(1) && text.contains(ahead) ? ahead : whole;
    }

    private static boolean overlap(String shown, String piece) {
        return shown.contains(piece)
                || piece.contains(shown)
                || shown.charAt(shown.length() - 1) == piece.charAt(0)
                || shown.charAt(0) == piece.charAt(piece.length() - 1);
    }
}
