package io.anju.world;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Plain pictures of what people photograph, drawn here, so that nobody's real rooms are shown. */
final class WorldPhotos {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Color WALL = new Color(0xE9E4DA);
    private static final Color FLOOR = new Color(0x8B7260);
    private static final Color WATER = new Color(0x5B93B5);
    private static final Color METAL = new Color(0x8F989C);

    private static final Map<Motif, byte[]> DRAWN = new EnumMap<>(Motif.class);

    private WorldPhotos() {}

    /** What the picture shows. */
    enum Motif {
        CEILING(WorldPhotos::ceiling),
        PIPE(WorldPhotos::pipe),
        LAMP(graphics -> lamp(graphics, false)),
        DONE(graphics -> lamp(graphics, true)),
        SIGNATURE(WorldPhotos::signature);

        private final Consumer<Graphics2D> brush;

        Motif(Consumer<Graphics2D> brush) {
            this.brush = brush;
        }
    }

    /** JPEG, or PNG for a signature; drawn once. */
    static synchronized byte[] of(Motif motif) {
        return DRAWN.computeIfAbsent(motif, WorldPhotos::draw);
    }

    private static byte[] draw(Motif motif) {
        var image = new BufferedImage(WIDTH / 2, HEIGHT / 2, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(0.5, 0.5);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        motif.brush.accept(graphics);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, motif == Motif.SIGNATURE ? "png" : "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void room(Graphics2D graphics, Color light, Color dark) {
        graphics.setPaint(new GradientPaint(0, 0, light, 0, HEIGHT, dark));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(FLOOR);
        graphics.fillRect(0, 380, WIDTH, 100);
    }

    private static void ceiling(Graphics2D graphics) {
        room(graphics, Color.WHITE, WALL);
        graphics.setColor(new Color(0xD8D2C6));
        for (var x = 0; x < WIDTH; x += 107) {
            graphics.drawLine(x, 0, x - 60, 130);
        }
        graphics.drawLine(0, 130, WIDTH, 130);
        graphics.setColor(new Color(0xC9A974));
        graphics.fill(new Ellipse2D.Double(230, 25, 190, 85));
        graphics.setColor(new Color(0xE3CFA6));
        graphics.fill(new Ellipse2D.Double(262, 40, 120, 52));
        graphics.setColor(WATER);
        for (var drop = 0; drop < 5; drop++) {
            graphics.fill(new Ellipse2D.Double(300 + drop % 2 * 36, 120 + drop * 44, 9, 20));
        }
        graphics.fill(new Rectangle2D.Double(270, 350, 100, 74));
        graphics.setColor(new Color(0x3B3F42));
        graphics.fill(new Rectangle2D.Double(60, 270, 130, 84));
        graphics.fill(new Rectangle2D.Double(115, 354, 20, 34));
    }

    private static void pipe(Graphics2D graphics) {
        room(graphics, WALL, new Color(0xCFC8BB));
        graphics.setStroke(new BasicStroke(44, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(METAL);
        var run = new Path2D.Double();
        run.moveTo(60, 120);
        run.lineTo(380, 120);
        run.lineTo(380, 440);
        graphics.draw(run);
        graphics.setColor(new Color(0x6B7478));
        graphics.fill(new Rectangle2D.Double(340, 80, 80, 80));
        graphics.setColor(WATER);
        graphics.fill(new Ellipse2D.Double(402, 168, 12, 26));
        graphics.fill(new Ellipse2D.Double(408, 232, 12, 26));
        graphics.fill(new Ellipse2D.Double(300, 418, 240, 34));
    }

    private static void lamp(Graphics2D graphics, boolean lit) {
        room(graphics, lit ? Color.WHITE : new Color(0x7C7F80), lit ? WALL : new Color(0x4B4E50));
        graphics.setColor(new Color(0xB9BDBE));
        graphics.fill(new Rectangle2D.Double(120, 60, 400, 70));
        graphics.setColor(lit ? new Color(0xFFF7D6) : new Color(0x5D6163));
        for (var tube = 0; tube < 3; tube++) {
            graphics.fill(new Rectangle2D.Double(140, 72 + tube * 18, 360, 11));
        }
        graphics.setColor(new Color(0x5A4B3F));
        graphics.fill(new Rectangle2D.Double(180, 300, 280, 22));
        graphics.fill(new Rectangle2D.Double(200, 322, 16, 90));
        graphics.fill(new Rectangle2D.Double(424, 322, 16, 90));
    }

    private static void signature(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(new Color(0x1D2B36));
        graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new CubicCurve2D.Double(120, 300, 180, 120, 240, 380, 300, 220));
        graphics.draw(new CubicCurve2D.Double(300, 220, 360, 130, 350, 360, 430, 250));
        graphics.draw(new CubicCurve2D.Double(430, 250, 480, 190, 500, 300, 560, 230));
    }
}
