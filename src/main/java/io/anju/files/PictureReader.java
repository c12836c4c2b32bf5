package io.anju.files;

import io.anju.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes strangers' pictures without trusting them: dimensions are read before any pixel, large ones are read coarser,
 * and only two are decoded at a time, so that uploads can never take all memory.
 */
final class PictureReader {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 4096;
    private static final Semaphore TURN = new Semaphore(2, true);

    private PictureReader() {}

    /**
     * Decodes the picture upright and works with it. Refuses more than 40 million pixels ({@code picture-too-large}) and
     * what cannot be decoded ({@code file-unreadable}).
     */
    static <T> T read(FileKind kind, byte[] content, Function<Picture, T> work) {
        TURN.acquireUninterruptibly();
        try {
            return work.apply(decode(kind, content));
        } finally {
            TURN.release();
        }
    }

    private static Picture decode(FileKind kind, byte[] content) {
        var reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            var picture = new Picture(decode(reader).image());
            return kind == FileKind.JPEG ? picture.upright(ExifOrientation.of(content)) : picture;
        } catch (IOException | RuntimeException broken) {
            // decoders answer broken content with every kind of exception
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw Refused.invalid("file-unreadable", Map.of());
        } finally {
            reader.dispose();
        }
    }

    private static Picture decode(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Refused.invalid("picture-too-large", Map.of("megapixels", MOST_PIXELS / 1_000_000));
        }
        var settings = reader.getDefaultReadParam();
        var coarser = Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
        settings.setSourceSubsampling(coarser, coarser, 0, 0);
        return new Picture(reader.read(0, settings));
    }
}
