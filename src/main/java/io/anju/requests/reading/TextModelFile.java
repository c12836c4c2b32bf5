package io.anju.requests.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A learned model as bytes: one byte that tells the format, then numbers and pieces, deflated. Weights are kept in two bytes
 * each. Reading takes numbers and texts only, within bounds, whatever the bytes claim.
 */
final class TextModelFile {

    private static final int FORMAT = 1;
    private static final int MOST_CATEGORIES = 500;
    private static final int MOST_PIECES = 40_000;

    private TextModelFile() {}

    static byte[] write(TextModel model) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(FORMAT);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeFloat(model.sharpness);
            out.writeFloat(model.threshold);
            out.writeInt(model.categories.size());
            for (var category : model.categories) {
                out.writeUTF(category);
            }
            out.writeInt(model.pieces.size());
            for (var piece : inOrder(model.pieces)) {
                out.writeUTF(piece);
            }
            writeAll(out, model.rarities);
            writeAll(out, model.weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Refuses bytes of another format, cut off or out of bounds with {@link IllegalArgumentException}. */
    static TextModel read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != FORMAT) {
            throw new IllegalArgumentException("no model of format " + FORMAT);
        }
        var inflated = new InflaterInputStream(new ByteArrayInputStream(bytes, 1, bytes.length - 1));
        try (var in = new DataInputStream(inflated)) {
            var sharpness = finite(in.readFloat());
            var threshold = finite(in.readFloat());
            var categories = texts(in, MOST_CATEGORIES);
            var pieces = texts(in, MOST_PIECES);
            var rarities = readAll(in, pieces.size());
            var weights = readAll(in, (pieces.size() + 1) * categories.size());
            var places = new HashMap<String, Integer>();
            pieces.forEach(piece -> places.put(piece, places.size()));
            if (places.size() != pieces.size() || in.read() != -1) {
                throw new IllegalArgumentException("a model with too much in it");
            }
            return new TextModel(categories, places, rarities, weights, sharpness, threshold);
        } catch (IOException e) {
            throw new IllegalArgumentException("no whole model", e);
        }
    }

    /** The number as it is kept: rounded to the two bytes that are written. */
    static float kept(double number) {
        return Float.float16ToFloat(Float.floatToFloat16((float) number));
    }

    private static List<String> inOrder(Map<String, Integer> pieces) {
        var order = new String[pieces.size()];
        pieces.forEach((piece, place) -> order[place] = piece);
        return List.of(order);
    }

    private static void writeAll(DataOutputStream out, float[] numbers) throws IOException {
        for (var number : numbers) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    private static float[] readAll(DataInputStream in, int count) throws IOException {
        var numbers = new float[count];
        for (var at = 0; at < count; at++) {
            numbers[at] = finite(Float.float16ToFloat(in.readShort()));
        }
        return numbers;
    }

    private static List<String> texts(DataInputStream in, int most) throws IOException {
        var count = in.readInt();
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("a model of " + count);
        }
        var texts = new ArrayList<String>();
        for (var at = 0; at < count; at++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static float finite(float number) {
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException("a model with a number that is none");
        }
        return number;
    }
}
