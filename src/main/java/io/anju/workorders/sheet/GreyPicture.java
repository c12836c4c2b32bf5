package io.anju.workorders.sheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;

/** A photo in shades of grey, as a printer shows it. */
final class GreyPicture {

    private static final int WIDEST = 600;

    private GreyPicture() {}

    static Image of(Path file) throws IOException {
        var colour = ImageIO.read(file.toFile());
        if (colour == null) {
            throw new IOException("no picture in " + file.getFileName());
        }
        var scale = Math.min(1, WIDEST / (double) colour.getWidth());
        var width = Math.max(1, (int) (colour.getWidth() * scale));
        var height = Math.max(1, (int) (colour.getHeight() * scale));
        var grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = grey.createGraphics();
        canvas.drawImage(colour, 0, 0, width, height, null);
        canvas.dispose();
        return Image.getInstance(grey, null);
    }
}
