package io.anju.lan;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a QR code, for a page and for a terminal. */
record QrCode(BitMatrix dots) {

    private static final int MARGIN = 2;

    static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN)));
        } catch (WriterException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    /** One path of squares. */
    String svg() {
        var path = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y++) {
            for (var x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return "<svg viewBox='0 0 %d %d' role='img' aria-label='QR'><path fill='#fff' d='M0 0h%dv%dH0z'/><path d='%s'/></svg>"
                .formatted(dots.getWidth(), dots.getHeight(), dots.getWidth(), dots.getHeight(), path);
    }

    /** Two rows of dots in one line of half blocks, white on the terminal's dark. */
    String blocks() {
        var text = new StringBuilder();
        for (var y = 0; y < dots.getHeight(); y += 2) {
            text.append("  ");
            for (var x = 0; x < dots.getWidth(); x++) {
                var upper = !dots.get(x, y);
                var lower = y + 1 >= dots.getHeight() || !dots.get(x, y + 1);
                text.append(upper && lower ? '█' : upper ? '▀' : lower ? '▄' : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
