package io.anju.world;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** The plans of the demo's sites, drawn here. */
final class PlanDrawings {

    static final double WIDTH = 1200;
    static final double HEIGHT = 800;

    private PlanDrawings() {}

    /** An office floor: six units around lifts, stairs and washrooms. */
    static byte[] floor(int floor) {
        return draw(pen -> floor(pen, floor));
    }

    /** The tower between its road, its forecourt and its ramp. */
    static byte[] tower() {
        return draw(PlanDrawings::tower);
    }

    /** Three houses in a garden. */
    static byte[] garden() {
        return draw(PlanDrawings::garden);
    }

    private static void floor(PlanPen pen, int floor) {
        pen.ground(PlanPen.COMMON, 60, 80, 1080, 640);
        for (var unit = 0; unit < 6; unit++) {
            var x = 60 + unit % 3 * 360;
            var north = unit < 3;
            pen.room(PlanPen.ROOM, x, north ? 80 : 510, 360, 210);
            pen.door(x + (unit % 3 == 2 ? 60 : 250), north ? 290 : 510, north ? -1 : 1);
            pen.number("%02d%02d".formatted(floor, unit + 1), x + 180, north ? 150 : 655, 44);
        }
        core(pen);
        pen.wall(60, 80, 1140, 80);
        pen.wall(60, 720, 1140, 720);
        pen.wall(60, 80, 60, 720);
        pen.wall(1140, 80, 1140, 720);
        pen.windows(90, 1110, 80);
        pen.windows(90, 1110, 720);
        pen.north(1165, 50);
    }

    private static void core(PlanPen pen) {
        pen.room(PlanPen.ROOM, 60, 350, 110, 100);
        pen.room(PlanPen.ROOM, 1030, 350, 110, 100);
        for (var cell = 0; cell < 2; cell++) {
            pen.line(60, 350 + cell * 50, 110, 350 + cell * 50);
            pen.line(1090, 350 + cell * 50, 1140, 350 + cell * 50);
        }
        pen.room(PlanPen.ROOM, 240, 350, 110, 100);
        pen.stairs(350, 350, 100, 100);
        pen.stairs(750, 350, 100, 100);
        pen.room(Color.WHITE, 850, 350, 110, 100);
        for (var lift = 0; lift < 3; lift++) {
            pen.shaft(450, 350 + lift * 33.3, 50, 33.3);
            pen.shaft(700, 350 + lift * 33.3, 50, 33.3);
        }
    }

    private static void tower(PlanPen pen) {
        pen.ground(PlanPen.GREEN, 0, 0, WIDTH, HEIGHT);
        pen.ground(PlanPen.ROAD, 0, 660, WIDTH, 140);
        for (var x = 20; x < WIDTH; x += 80) {
            pen.line(x, 730, x + 40, 730);
        }
        pen.ground(PlanPen.ROAD, 170, 60, 860, 600);
        pen.ground(PlanPen.ROOM, 250, 130, 620, 500);
        pen.room(Color.WHITE, 320, 160, 480, 300);
        pen.room(PlanPen.COMMON, 480, 260, 160, 100);
        pen.room(Color.WHITE, 500, 460, 120, 50);
        for (var tile = 270; tile < 860; tile += 40) {
            pen.line(tile, 520, tile, 625);
        }
        pen.stairs(900, 150, 90, 330);
        for (var tree = 0; tree < 9; tree++) {
            pen.tree(70 + tree % 2 * 50, 60 + tree * 68, 30);
            pen.tree(1090 + tree % 2 * 50, 70 + tree * 66, 30);
        }
        for (var tree = 300; tree < 860; tree += 90) {
            pen.tree(tree, 30, 20);
        }
        pen.north(1150, 50);
    }

    private static void garden(PlanPen pen) {
        pen.ground(PlanPen.GREEN, 0, 0, WIDTH, HEIGHT);
        pen.ground(PlanPen.ROAD, 0, 690, WIDTH, 110);
        pen.ground(PlanPen.ROAD, 560, 60, 70, 640);
        pen.ground(PlanPen.ROAD, 120, 370, 960, 50);
        house(pen, "1", 130, 130);
        house(pen, "2", 680, 130);
        house(pen, "3", 130, 480);
        pen.room(PlanPen.ROOM, 720, 480, 300, 150);
        for (var tree = 0; tree < 10; tree++) {
            pen.tree(760 + tree % 5 * 55, 515 + tree / 5 * 80, 20);
            pen.tree(50 + tree % 2 * 20, 60 + tree * 62, 24);
            pen.tree(1130 + tree % 2 * 20, 120 + tree * 58, 24);
        }
        pen.north(1150, 50);
    }

    private static void house(PlanPen pen, String number, double x, double y) {
        pen.room(Color.WHITE, x, y, 380, 170);
        pen.line(x, y + 100, x + 380, y + 100);
        pen.stairs(x + 65, y + 130, 60, 40);
        pen.stairs(x + 255, y + 130, 60, 40);
        pen.number(number, x + 190, y + 50, 50);
    }

    private static byte[] draw(Consumer<PlanPen> plan) {
        var image = new BufferedImage((int) WIDTH, (int) HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        plan.accept(new PlanPen(graphics));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
