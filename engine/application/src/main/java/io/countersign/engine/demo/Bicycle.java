package io.countersign.engine.demo;

import static io.countersign.engine.demo.Brush.circle;
import static io.countersign.engine.demo.Brush.clear;
import static io.countersign.engine.demo.Brush.dark;
import static io.countersign.engine.demo.Brush.light;
import static io.countersign.engine.demo.Brush.mix;
import static io.countersign.engine.demo.Brush.open;
import static io.countersign.engine.demo.Brush.rectangle;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** A city bicycle before a wall. */
final class Bicycle {

    private static final double FLOOR = 560;
    private static final double WHEEL = 148;

    private Bicycle() {}

    static void paint(Brush brush) {
        wall(brush);
        double size = brush.between(0.86, 1.06);
        AffineTransform before = brush.canvas().getTransform();
        brush.canvas().translate(600 + brush.between(-70, 70), FLOOR);
        brush.canvas().scale(size, size);
        bicycle(brush);
        brush.canvas().setTransform(before);
    }

    private static void wall(Brush brush) {
        brush.wash(light(brush.back(), 0.12), brush.back(), 0, FLOOR - 30);
        int pattern = brush.chance().nextInt(3);
        if (pattern == 0) {
            bricks(brush);
        } else if (pattern == 1) {
            brush.fill(clear(brush.accent(), 120), circle(brush.between(380, 820), 270, 215));
        } else {
            brush.fill(clear(brush.accent(), 70), rectangle(brush.between(120, 620), 0, 420, FLOOR - 30));
        }
        Color floor = dark(mix(brush.back(), brush.accent(), 0.2), 0.28);
        brush.wash(floor, dark(floor, 0.2), FLOOR - 30, Brush.HEIGHT - FLOOR + 30);
    }

    private static void bricks(Brush brush) {
        for (int row = 0; row < 16; row++) {
            for (int brick = -1; brick < 13; brick++) {
                if (brush.chance().nextInt(3) > 0) {
                    double x = brick * 100 + (row % 2) * 50;
                    brush.fill(clear(dark(brush.back(), 0.5), 16), rectangle(x, row * 34, 94, 28));
                }
            }
        }
    }

    /** Its middle on the floor is the origin. */
    private static void bicycle(Brush brush) {
        brush.shadow(0, 6, 640);
        double rear = -205;
        double front = 215;
        wheel(brush, rear);
        wheel(brush, front);
        Color frame = brush.main();
        double crank = -20;
        double high = -WHEEL - 8;
        brush.line(dark(frame, 0.25), 13, open(rear, -WHEEL, crank, high + 8, -72, -350));
        brush.line(dark(frame, 0.25), 11, open(rear, -WHEEL, -66, -318));
        brush.line(frame, 19, open(-66, -318, 150, -352));
        brush.line(frame, 19, open(crank, high + 8, 158, -322));
        brush.line(frame, 17, open(144, -384, 166, -312, front, -WHEEL));
        handlebar(brush);
        Color leather = dark(brush.accent(), 0.45);
        brush.line(dark(frame, 0.5), 11, open(-72, -340, -82, -384));
        brush.fill(leather, new RoundRectangle2D.Double(-140, -402, 118, 28, 28, 28));
        brush.fill(dark(frame, 0.6), circle(crank, high + 8, 34));
        brush.fill(light(brush.accent(), 0.2), circle(crank, high + 8, 14));
        brush.line(dark(frame, 0.65), 9, open(crank, high + 8, crank + 44, high + 62));
        brush.line(dark(frame, 0.65), 11, open(crank + 26, high + 64, crank + 66, high + 64));
        basket(brush);
    }

    private static void wheel(Brush brush, double x) {
        Color tyre = dark(brush.main(), 0.72);
        for (int spoke = 0; spoke < 14; spoke++) {
            double angle = spoke * Math.PI / 7;
            brush.line(
                    clear(tyre, 90),
                    2.2,
                    open(x, -WHEEL, x + Math.cos(angle) * WHEEL, -WHEEL + Math.sin(angle) * WHEEL));
        }
        brush.line(tyre, 15, circle(x, -WHEEL, WHEEL - 8));
        brush.line(light(brush.accent(), 0.25), 4, circle(x, -WHEEL, WHEEL - 19));
        brush.fill(tyre, circle(x, -WHEEL, 13));
        Path2D guard = new Path2D.Double();
        guard.moveTo(x - 128, -WHEEL - 110);
        guard.curveTo(x - 70, -WHEEL - 196, x + 70, -WHEEL - 196, x + 128, -WHEEL - 110);
        brush.line(dark(brush.main(), 0.12), 10, guard);
    }

    private static void handlebar(Brush brush) {
        Path2D bar = new Path2D.Double();
        bar.moveTo(144, -384);
        bar.curveTo(150, -430, 120, -436, 78, -420);
        brush.line(dark(brush.main(), 0.6), 11, bar);
        brush.line(dark(brush.accent(), 0.45), 17, open(92, -426, 64, -414));
        brush.glow(light(brush.accent(), 0.5), 120, 196, -352, 74);
        brush.fill(light(brush.accent(), 0.5), circle(186, -352, 18));
    }

    private static void basket(Brush brush) {
        if (brush.chance().nextInt(3) == 0) {
            return;
        }
        Color cane = light(brush.accent(), 0.1);
        brush.fill(cane, Brush.polygon(-286, -366, -150, -366, -166, -302, -270, -302));
        for (int cord = 0; cord < 3; cord++) {
            Color line = new Color(0, 0, 0, 50);
            brush.line(line, 3, open(-282 + cord * 5, -348 + cord * 18, -154 - cord * 5, -348 + cord * 18));
        }
    }
}
