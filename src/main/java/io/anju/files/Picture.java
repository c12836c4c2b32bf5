package io.anju.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A decoded picture: turned upright, made smaller, written anew. */
record Picture(BufferedImage image) {

    private static final float JPEG_QUALITY = 0.88f;

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** The picture as the camera's holder saw it, given the Exif orientation 1 to 8. */
    Picture upright(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        var swapped = orientation >= 5;
        var turned = canvas(swapped ? height() : width(), swapped ? width() : height(), image.getType());
        draw(turned, turn(orientation));
        return new Picture(turned);
    }

    /** The whole picture within a square of this side; itself if it already fits. */
    Picture within(int side) {
        var scale = (double) side / Math.max(width(), height());
        if (scale >= 1) {
            return this;
        }
        var small = canvas(
                Math.max(1, (int) Math.round(width() * scale)),
                Math.max(1, (int) Math.round(height() * scale)),
                image.getType());
        draw(
                small,
                AffineTransform.getScaleInstance(
                        (double) small.getWidth() / width(), (double) small.getHeight() / height()));
        return new Picture(small);
    }

    /** As JPEG without any metadata; transparent parts become white. */
    byte[] jpeg() {
        var opaque = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        var pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
            writer.setOutput(stream);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(opaque), settings);
            writer.write(null, new IIOImage(opaque, null, metadata), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** As PNG without any metadata. */
    byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(BufferedImage onto, AffineTransform how) {
        Graphics2D pen = onto.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, how, null);
        pen.dispose();
    }

    private AffineTransform turn(int orientation) {
        var w = (double) width();
        var h = (double) height();
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    }

    private static BufferedImage canvas(int width, int height, int type) {
        var plain = type == BufferedImage.TYPE_CUSTOM
                || type == BufferedImage.TYPE_BYTE_INDEXED
                || type == BufferedImage.TYPE_BYTE_BINARY;
        return new BufferedImage(width, height, plain ? BufferedImage.TYPE_INT_ARGB : type);
    }
}
