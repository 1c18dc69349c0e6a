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
import java.awt.geom.Path2D;

/** Hills with rows of bushes by day, and a row of houses by night. */
final class Outdoors {

    private static final double STREET = 560;

    private Outdoors() {}

    static void farm(Brush brush) {
        brush.wash(light(brush.back(), 0.2), mix(brush.back(), brush.accent(), 0.35), 0, Brush.HEIGHT);
        double sun = brush.between(620, 980);
        double high = brush.between(130, 260);
        brush.glow(brush.accent(), 150, sun, high, 300);
        brush.fill(light(brush.accent(), 0.3), circle(sun, high, 78));
        for (int row = 0; row < 4; row++) {
            double base = 300 + row * 78;
            Color colour = mix(mix(brush.main(), brush.back(), 0.55), dark(brush.main(), 0.22), row / 3.0);
            Path2D hill = hill(brush, base, 84 - row * 12);
            brush.fill(
                    new GradientPaint(
                            0, (float) base - 60, light(colour, 0.08), 0, (float) base + 160, dark(colour, 0.1)),
                    hill);
        }
        rows(brush);
    }

    private static Path2D hill(Brush brush, double base, double swing) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(-20, Brush.HEIGHT);
        hill.lineTo(-20, base + brush.between(-swing, swing) / 2);
        double y = base;
        for (int step = 0; step < 3; step++) {
            double x = step * 420 - 20;
            double next = base + brush.between(-swing, swing);
            hill.curveTo(
                    x + 150,
                    y - brush.between(0, swing),
                    x + 270,
                    next - brush.between(-swing, swing) / 3,
                    x + 420,
                    next);
            y = next;
        }
        hill.lineTo(Brush.WIDTH + 20, Brush.HEIGHT);
        hill.closePath();
        return hill;
    }

    /** They meet far away. */
    private static void rows(Brush brush) {
        double far = brush.between(420, 780);
        Color leaf = dark(brush.main(), 0.3);
        for (int row = -7; row <= 7; row++) {
            for (int bush = 0; bush < 9; bush++) {
                double near = Math.pow(bush / 8.0, 1.5);
                double x = far + row * (26 + near * 150);
                double y = 548 + near * 130;
                double size = 7 + near * 30;
                brush.fill(clear(dark(leaf, 0.4), 80), ellipse(x - size, y + size * 0.3, size * 2, size * 0.6));
                brush.fill(
                        mix(leaf, light(brush.main(), 0.2), brush.between(0, 0.5)),
                        ellipse(x - size, y - size * 0.8, size * 2, size * 1.5));
            }
        }
    }

    static void street(Brush brush) {
        brush.wash(dark(brush.back(), 0.2), mix(brush.back(), brush.main(), 0.45), 0, STREET);
        stars(brush);
        double moon = brush.between(160, 1040);
        brush.glow(light(brush.accent(), 0.5), 90, moon, 120, 170);
        brush.fill(light(brush.accent(), 0.7), circle(moon, 120, 44));
        houses(brush, 400, 0.55);
        houses(brush, STREET, 0);
        brush.wash(dark(brush.back(), 0.35), dark(brush.back(), 0.6), STREET, Brush.HEIGHT - STREET);
        lamp(brush, brush.between(220, 460));
        lamp(brush, brush.between(760, 1000));
    }

    private static void stars(Brush brush) {
        for (int star = 0; star < 46; star++) {
            double size = brush.between(1, 3.2);
            brush.fill(clear(Color.WHITE, 150), circle(brush.between(0, 1200), brush.between(0, 330), size));
        }
    }

    /** @param far 0 for the row in front; farther ones are paler and have dark windows */
    private static void houses(Brush brush, double ground, double far) {
        double x = -30;
        while (x < Brush.WIDTH) {
            double width = brush.between(120, 190);
            double height = brush.between(190, 300) * (1 - far * 0.3);
            Color wall = mix(brush.main(), brush.back(), Math.min(0.9, far + brush.between(0, 0.35)));
            house(brush, wall, x, ground, width, height, far == 0);
            x += width + 4;
        }
    }

    private static void house(
            Brush brush, Color wall, double x, double ground, double width, double height, boolean lit) {
        double top = ground - height;
        brush.fill(wall, rectangle(x, top, width, height));
        double middle = x + width / 2;
        if (brush.chance().nextBoolean()) {
            brush.fill(dark(wall, 0.3), polygon(x - 6, top, middle, top - width * 0.5, x + width + 6, top));
        } else {
            double step = width / 6;
            brush.fill(
                    wall,
                    polygon(
                            x,
                            top,
                            x + step,
                            top,
                            x + step,
                            top - 26,
                            x + step * 2,
                            top - 26,
                            x + step * 2,
                            top - 52,
                            x + step * 4,
                            top - 52,
                            x + step * 4,
                            top - 26,
                            x + step * 5,
                            top - 26,
                            x + step * 5,
                            top,
                            x + width,
                            top));
        }
        if (lit) {
            windows(brush, wall, x, ground, width, height);
        }
    }

    private static void windows(Brush brush, Color wall, double x, double ground, double width, double height) {
        int columns = width > 150 ? 3 : 2;
        double gap = width / columns;
        for (double y = ground - height + 26; y < ground - 90; y += 66) {
            for (int column = 0; column < columns; column++) {
                boolean isLit = brush.chance().nextInt(5) < 3;
                double at = x + column * gap + gap / 2 - 15;
                if (isLit) {
                    brush.glow(brush.accent(), 70, at + 15, y + 20, 52);
                }
                brush.fill(isLit ? light(brush.accent(), 0.15) : dark(wall, 0.45), rectangle(at, y, 30, 42));
                brush.line(dark(wall, 0.35), 2.5, open(at + 15, y, at + 15, y + 42));
            }
        }
        brush.fill(dark(wall, 0.5), rectangle(x + width / 2 - 20, ground - 66, 40, 66));
    }

    private static void lamp(Brush brush, double x) {
        Color iron = dark(brush.back(), 0.75);
        brush.line(iron, 8, open(x, STREET + 60, x, STREET - 170));
        brush.glow(light(brush.accent(), 0.3), 160, x, STREET - 186, 130);
        brush.fill(light(brush.accent(), 0.6), circle(x, STREET - 186, 20));
        brush.fill(clear(light(brush.accent(), 0.4), 40), ellipse(x - 150, STREET + 36, 300, 56));
    }
}
