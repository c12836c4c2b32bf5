package io.anju.estate.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    @Test
    void a_label_is_read_by_a_camera() throws Exception {
        var link = "https://anju.example/q/anju/7K3MPQ2RWX9T";
        assertThat(scanned(QrCode.of(link))).isEqualTo(link);
    }

    private static String scanned(QrCode code) throws Exception {
        var side = (code.side() + 2 * QrCode.QUIET) * 4;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        code.runs()
                .forEach(run ->
                        pen.fillRect((run.x() + QrCode.QUIET) * 4, (run.y() + QrCode.QUIET) * 4, run.length() * 4, 4));
        pen.dispose();
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
                .getText();
    }
}
