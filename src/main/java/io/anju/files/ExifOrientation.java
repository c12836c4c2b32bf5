package io.anju.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the orientation tag of a JPEG's Exif block. It is read before the metadata is dropped, so that
 * the stored picture stands upright by itself. Anything malformed counts as upright.
 */
final class ExifOrientation {

    /** The picture is stored as it is seen. */
    static final int UPRIGHT = 1;

    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final long EXIF = 0x457869660000L;

    private ExifOrientation() {}

    /** 1 to 8 as the Exif standard numbers them. */
    static int of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg).position(2));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return UPRIGHT;
        }
    }

    private static int search(ByteBuffer in) {
        while ((in.get() & 0xFF) == 0xFF) {
            var marker = in.get() & 0xFF;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            var length = (in.getShort() & 0xFFFF) - 2;
            if (marker == APP1 && length > 14 && isExif(in)) {
                return directory(in.slice(in.position() + 6, length - 6));
            }
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer in) {
        return in.getLong(in.position()) >>> 16 == EXIF;
    }

    private static int directory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var start = tiff.getInt(4);
        var entries = tiff.getShort(start) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = start + 2 + entry * 12;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION_TAG) {
                var value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
