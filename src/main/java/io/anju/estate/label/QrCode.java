package io.anju.estate.label;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A QR code as dark and light modules, without the quiet zone around it.
 *
 * @param modules dark ones are set
 */
public record QrCode(BitMatrix modules) {

    /** Light modules that a reader needs on every side. */
    static final int QUIET = 4;

    /** Runs of dark modules in one row. */
    record Run(int x, int y, int length) {}

    /** Encodes a link so that a label with a scratched quarter can still be read. */
    static QrCode of(String link) {
        try {
            var drawn = Encoder.encode(link, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            var modules = new BitMatrix(drawn.getWidth(), drawn.getHeight());
            for (var y = 0; y < drawn.getHeight(); y++) {
                for (var x = 0; x < drawn.getWidth(); x++) {
                    if (drawn.get(x, y) == 1) {
                        modules.set(x, y);
                    }
                }
            }
            return new QrCode(modules);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + link, tooLong);
        }
    }

    int side() {
        return modules.getWidth();
    }

    /** The dark modules, row by row. */
    List<Run> runs() {
        return IntStream.range(0, side()).boxed().flatMap(this::runs).toList();
    }

    /** As a picture that scales to any size, quiet zone included. */
    String svg() {
        var whole = side() + 2 * QUIET;
        var path = runs().stream()
                .map(run -> "M%d %dh%dv1h-%dz".formatted(run.x() + QUIET, run.y() + QUIET, run.length(), run.length()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(whole, whole, whole, whole, path);
    }

    private Stream<Run> runs(int y) {
        return IntStream.range(0, side())
                .filter(x -> modules.get(x, y) && (x == 0 || !modules.get(x - 1, y)))
                .mapToObj(x -> new Run(x, y, lengthFrom(x, y)));
    }

    private int lengthFrom(int x, int y) {
        var end = x;
        while (end < side() && modules.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
