package io.anju.world;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws as on a site plan. Figures are strokes of its own, for no machine can be relied upon to have a font. */
final class PlanPen {

    static final Color INK = new Color(0x2E3A36);
    static final Color THIN = new Color(0x9AA39E);
    static final Color ROOM = new Color(0xFBFAF6);
    static final Color COMMON = new Color(0xEDF3EF);
    static final Color GREEN = new Color(0xDCE8CF);
    static final Color TREE = new Color(0xB6CF9B);
    static final Color ROAD = new Color(0xE6E4DD);

    /** Which of the seven strokes, from the top clockwise and the middle last, make each figure. */
    private static final String[] FIGURES = {
        "1111110", "0110000", "1101101", "1111001", "0110011", "1011011", "1011111", "1110000", "1111111", "1111011"
    };

    private static final double[][] STROKES = {
        {0, 0, 1, 0}, {1, 0, 1, 1}, {1, 1, 1, 2}, {0, 2, 1, 2}, {0, 1, 0, 2}, {0, 0, 0, 1}, {0, 1, 1, 1}
    };

    private final Graphics2D graphics;

    PlanPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void ground(Color colour, double x, double y, double width, double height) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** A room with its walls. */
    void room(Color colour, double x, double y, double width, double height) {
        ground(colour, x, y, width, height);
        ink(4);
        graphics.draw(new Rectangle2D.Double(x, y, width, height));
    }

    void line(double x1, double y1, double x2, double y2) {
        graphics.setColor(THIN);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void wall(double x1, double y1, double x2, double y2) {
        ink(9);
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A door in a level wall that opens upwards ({@code side} -1) or downwards (1). */
    void door(double x, double y, int side) {
        ground(COMMON, x, y - 4, 44, 8);
        graphics.setColor(THIN);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(x, y, x, y + side * 44));
        graphics.draw(new Arc2D.Double(x - 44, y - 44, 88, 88, 0, side < 0 ? 90 : -90, Arc2D.OPEN));
    }

    /** Windows along a level outer wall. */
    void windows(double x1, double x2, double y) {
        for (var x = x1; x + 60 <= x2; x += 90) {
            ground(Color.WHITE, x, y - 3, 60, 6);
            line(x, y, x + 60, y);
        }
    }

    /** A shaft: a box with a cross. */
    void shaft(double x, double y, double width, double height) {
        room(Color.WHITE, x, y, width, height);
        line(x, y, x + width, y + height);
        line(x, y + height, x + width, y);
    }

    void stairs(double x, double y, double width, double height) {
        room(Color.WHITE, x, y, width, height);
        for (var step = x + 10; step < x + width; step += 10) {
            line(step, y, step, y + height);
        }
        line(x, y + height / 2, x + width, y + height / 2);
    }

    void tree(double x, double y, double radius) {
        graphics.setColor(TREE);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        graphics.setColor(GREEN);
        graphics.fill(new Ellipse2D.Double(x - radius / 4, y - radius / 4, radius / 2, radius / 2));
    }

    /** The arrow that says where north is. */
    void north(double x, double y) {
        var arrow = new Path2D.Double();
        arrow.moveTo(x, y - 30);
        arrow.lineTo(x + 12, y + 14);
        arrow.lineTo(x, y + 4);
        arrow.lineTo(x - 12, y + 14);
        arrow.closePath();
        graphics.setColor(INK);
        graphics.fill(arrow);
    }

    /** Figures around this middle, {@code height} high. */
    void number(String figures, double x, double y, double height) {
        var width = height / 2;
        var step = width * 1.5;
        var left = x - (figures.length() * step - width / 2) / 2;
        graphics.setColor(THIN.darker());
        graphics.setStroke(new BasicStroke((float) height / 9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (var at = 0; at < figures.length(); at++) {
            figure(figures.charAt(at) - '0', left + at * step, y - height / 2, width);
        }
    }

    private void figure(int figure, double left, double y, double size) {
        var x = figure == 1 ? left - size / 2 : left;
        for (var at = 0; at < STROKES.length; at++) {
            if (FIGURES[figure].charAt(at) == '1') {
                var stroke = STROKES[at];
                graphics.draw(new Line2D.Double(
                        x + stroke[0] * size, y + stroke[1] * size, x + stroke[2] * size, y + stroke[3] * size));
            }
        }
    }

    private void ink(float width) {
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
    }
}
