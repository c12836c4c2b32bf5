package io.anju.workorders.sheet;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfWriter;

/** A QR code drawn as squares, sharp at any size. */
final class QrSquare {

    private QrSquare() {}

    static Image of(PdfWriter writer, String content, float size) {
        try {
            var hints = Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
            var bits = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 1, 1, hints);
            var template = writer.getDirectContent().createTemplate(size, size);
            var step = size / bits.getWidth();
            for (var y = 0; y < bits.getHeight(); y++) {
                for (var x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        template.rectangle(x * step, size - (y + 1) * step, step, step);
                    }
                }
            }
            template.fill();
            return Image.getInstance(template);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code for " + content, e);
        }
    }
}
