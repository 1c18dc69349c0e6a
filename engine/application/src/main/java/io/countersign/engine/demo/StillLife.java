package io.countersign.engine.demo;

import static io.countersign.engine.demo.Brush.circle;
import static io.countersign.engine.demo.Brush.clear;
import static io.countersign.engine.demo.Brush.dark;
import static io.countersign.engine.demo.Brush.ellipse;
import static io.countersign.engine.demo.Brush.light;
import static io.countersign.engine.demo.Brush.mix;
import static io.countersign.engine.demo.Brush.open;
import static io.countersign.engine.demo.Brush.polygon;
import static io.countersign.engine.demo.Brush.rectangle;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Things on a table before a wall. */
final class StillLife {

    private static final double TABLE = 505;
    private static final Color COFFEE = new Color(0x2b, 0x18, 0x10);

    private StillLife() {}

    static void cup(Brush brush) {
        double x = table(brush);
        double y = TABLE + 62;
        brush.shadow(x, y, 430);
        Color body = brush.main();
        brush.fill(light(body, 0.35), ellipse(x - 190, y - 40, 380, 66));
        brush.fill(dark(light(body, 0.3), 0.14), ellipse(x - 120, y - 30, 240, 36));
        brush.line(dark(body, 0.12), 26, circle(x + 138, y - 165, 52));
        Path2D cup = new Path2D.Double();
        cup.moveTo(x - 150, y - 258);
        cup.curveTo(x - 148, y - 90, x - 110, y - 18, x - 58, y - 14);
        cup.lineTo(x + 58, y - 14);
        cup.curveTo(x + 110, y - 18, x + 148, y - 90, x + 150, y - 258);
        cup.closePath();
        brush.fill(across(x - 150, x + 150, light(body, 0.16), dark(body, 0.28)), cup);
        brush.fill(light(body, 0.3), ellipse(x - 150, y - 292, 300, 68));
        brush.fill(COFFEE, ellipse(x - 132, y - 282, 264, 50));
        brush.fill(clear(light(brush.accent(), 0.2), 90), ellipse(x - 70, y - 274, 120, 22));
        steam(brush, x, y - 300);
        beans(brush, x - 300, y + 30);
    }

    private static void steam(Brush brush, double x, double y) {
        for (int line = -1; line <= 1; line++) {
            double at = x + line * 62 + brush.between(-14, 14);
            double high = brush.between(110, 165);
            var curve = new CubicCurve2D.Double(
                    at, y, at - 46, y - high * 0.35, at + 50, y - high * 0.65, at + brush.between(-16, 22), y - high);
            brush.line(clear(light(brush.accent(), 0.55), 105), 13, curve);
        }
    }

    static void bag(Brush brush) {
        double x = table(brush);
        double y = TABLE + 70;
        brush.shadow(x, y, 400);
        double lean = brush.between(-14, 14);
        Color body = brush.main();
        Path2D bag = new Path2D.Double();
        bag.moveTo(x - 150, y - 6);
        bag.curveTo(x - 170, y - 180, x - 158, y - 300, x - 138 + lean, y - 384);
        bag.lineTo(x + 138 + lean, y - 384);
        bag.curveTo(x + 158, y - 300, x + 170, y - 180, x + 150, y - 6);
        bag.closePath();
        brush.fill(across(x - 160, x + 160, light(body, 0.1), dark(body, 0.3)), bag);
        brush.fill(
                dark(body, 0.2),
                polygon(
                        x - 138 + lean,
                        y - 384,
                        x + 138 + lean,
                        y - 384,
                        x + 126 + lean,
                        y - 434,
                        x - 126 + lean,
                        y - 434));
        brush.fill(brush.accent(), rectangle(x - 142 + lean, y - 398, 284, 20));
        brush.line(clear(dark(body, 0.6), 70), 3, open(x - 122, y - 20, x - 128, y - 200, x - 112 + lean, y - 370));
        label(brush, x, y - 210);
        beans(brush, x + 230, y + 26);
        beans(brush, x - 290, y + 40);
    }

    private static void label(Brush brush, double x, double y) {
        Color paper = light(brush.accent(), 0.45);
        brush.fill(paper, new RoundRectangle2D.Double(x - 92, y - 82, 184, 190, 14, 14));
        brush.fill(brush.main(), circle(x, y - 22, 38));
        brush.fill(paper, new CrescentOf(x, y - 22).shape());
        brush.fill(clear(dark(brush.main(), 0.4), 200), rectangle(x - 62, y + 38, 124, 11));
        brush.fill(clear(dark(brush.main(), 0.4), 120), rectangle(x - 42, y + 62, 84, 8));
    }

    /** The wave of the house on its labels. */
    private record CrescentOf(double x, double y) {
        Path2D shape() {
            Path2D wave = new Path2D.Double();
            wave.moveTo(x - 30, y + 4);
            wave.curveTo(x - 12, y - 22, x + 8, y + 26, x + 30, y - 4);
            wave.curveTo(x + 12, y + 34, x - 10, y - 8, x - 30, y + 4);
            return wave;
        }
    }

    static void bottle(Brush brush) {
        double x = table(brush);
        double y = TABLE + 70;
        brush.shadow(x, y, 260);
        Color body = brush.main();
        Path2D glass = new Path2D.Double();
        glass.moveTo(x - 96, y - 20);
        glass.curveTo(x - 100, y + 2, x + 100, y + 2, x + 96, y - 20);
        glass.lineTo(x + 96, y - 240);
        glass.curveTo(x + 96, y - 310, x + 40, y - 310, x + 40, y - 356);
        glass.lineTo(x - 40, y - 356);
        glass.curveTo(x - 40, y - 310, x - 96, y - 310, x - 96, y - 240);
        glass.closePath();
        brush.fill(across(x - 96, x + 96, light(body, 0.22), dark(body, 0.3)), glass);
        brush.fill(dark(body, 0.45), new RoundRectangle2D.Double(x - 52, y - 420, 104, 74, 18, 18));
        brush.fill(light(brush.back(), 0.55), rectangle(x - 96, y - 214, 192, 130));
        brush.fill(brush.accent(), rectangle(x - 96, y - 214, 192, 26));
        brush.fill(clear(dark(body, 0.45), 190), rectangle(x - 60, y - 160, 120, 12));
        brush.fill(clear(dark(body, 0.45), 110), rectangle(x - 44, y - 130, 88, 8));
        brush.line(clear(Color.WHITE, 90), 9, open(x - 74, y - 60, x - 74, y - 70));
        sprig(brush, x - 200, y + 12, -0.5);
        sprig(brush, x + 205, y + 20, 0.45);
    }

    private static void sprig(Brush brush, double x, double y, double lean) {
        Color leaf = mix(brush.main(), new Color(0x6b, 0x8f, 0x5e), 0.55);
        AffineTransform before = brush.canvas().getTransform();
        brush.canvas().rotate(lean, x, y);
        brush.line(dark(leaf, 0.3), 5, open(x, y, x, y - 210));
        for (int pair = 0; pair < 5; pair++) {
            double at = y - 40 - pair * 38;
            double size = 62 - pair * 8;
            brush.fill(light(leaf, 0.08 * pair), leaf(x, at, size, 1));
            brush.fill(dark(leaf, 0.14), leaf(x, at - 14, size, -1));
        }
        brush.canvas().setTransform(before);
    }

    private static Path2D leaf(double x, double y, double size, int side) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.curveTo(
                x + side * size * 0.3,
                y - size * 0.6,
                x + side * size,
                y - size * 0.6,
                x + side * size * 1.1,
                y - size * 0.5);
        leaf.curveTo(x + side * size * 0.9, y + size * 0.05, x + side * size * 0.4, y + size * 0.12, x, y);
        return leaf;
    }

    static void book(Brush brush) {
        double x = table(brush);
        double y = TABLE + 40;
        brush.shadow(x, y + 62, 700);
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(brush.main(), polygon(x, y + 52, x + side * 350, y + 26, x + side * 318, y - 222, x, y - 190));
            Path2D page = new Path2D.Double();
            page.moveTo(x, y + 34);
            page.curveTo(x + side * 90, y - 4, x + side * 220, y - 2, x + side * 330, y + 10);
            page.lineTo(x + side * 302, y - 226);
            page.curveTo(x + side * 200, y - 240, x + side * 80, y - 240, x, y - 200);
            page.closePath();
            Color paper = light(brush.back(), 0.82);
            brush.fill(across(x, x + side * 330, dark(paper, 0.12), paper), page);
            lines(brush, x, y, side);
        }
        brush.fill(
                brush.accent(),
                polygon(x + 26, y - 206, x + 52, y - 212, x + 66, y + 108, x + 50, y + 88, x + 34, y + 112));
    }

    private static void lines(Brush brush, double x, double y, int side) {
        boolean hasPicture = side < 0;
        for (int line = hasPicture ? 4 : 0; line < 8; line++) {
            double at = y - 190 + line * 24;
            double end = line == 7 ? 150 : 262;
            brush.line(clear(dark(brush.main(), 0.2), 110), 6, open(x + side * 76, at, x + side * end, at - 8));
        }
        if (hasPicture) {
            brush.fill(
                    clear(brush.accent(), 170),
                    polygon(x - 76, y - 200, x - 262, y - 214, x - 268, y - 118, x - 76, y - 104));
        }
    }

    /** The wall with a light on it, and the table. Answers where the thing stands. */
    private static double table(Brush brush) {
        double x = brush.between(460, 740);
        brush.wash(light(brush.back(), 0.1), dark(brush.back(), 0.06), 0, TABLE);
        brush.glow(light(brush.accent(), 0.4), 130, x + brush.between(-120, 120), 240, brush.between(330, 430));
        if (brush.chance().nextBoolean()) {
            window(brush, x > 600 ? 90 : 850);
        }
        Color wood = mix(dark(brush.back(), 0.32), brush.main(), 0.16);
        brush.wash(wood, dark(wood, 0.3), TABLE, Brush.HEIGHT - TABLE);
        brush.fill(clear(Color.WHITE, 26), rectangle(0, TABLE, Brush.WIDTH, 5));
        return x;
    }

    private static void window(Brush brush, double x) {
        Color pane = clear(light(brush.accent(), 0.5), 70);
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                brush.fill(pane, rectangle(x + column * 132, 70 + row * 152, 120, 140));
            }
        }
    }

    private static void beans(Brush brush, double x, double y) {
        for (int bean = 0; bean < 4; bean++) {
            double at = x + brush.between(-60, 60);
            double down = y + brush.between(-12, 26);
            AffineTransform before = brush.canvas().getTransform();
            brush.canvas().rotate(brush.between(0, 3), at, down);
            brush.fill(light(COFFEE, 0.12), ellipse(at - 17, down - 11, 34, 22));
            brush.line(
                    dark(COFFEE, 0.4),
                    2.5,
                    new CubicCurve2D.Double(at - 15, down, at - 5, down - 7, at + 5, down + 7, at + 15, down));
            brush.canvas().setTransform(before);
        }
    }

    private static GradientPaint across(double from, double to, Color first, Color last) {
        return new GradientPaint((float) from, 0, first, (float) to, 0, last);
    }
}
