package io.countersign.engine.demo;

import static io.countersign.engine.demo.Brush.circle;
import static io.countersign.engine.demo.Brush.clear;
import static io.countersign.engine.demo.Brush.dark;
import static io.countersign.engine.demo.Brush.light;
import static io.countersign.engine.demo.Brush.open;

import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Bars, of which one matters, and a line through them. */
final class Chart {

    private static final double FLOOR = 540;

    private Chart() {}

    static void paint(Brush brush) {
        brush.wash(light(brush.back(), 0.06), dark(brush.back(), 0.05), 0, Brush.HEIGHT);
        for (int line = 0; line < 5; line++) {
            brush.line(clear(brush.main(), 46), 2, open(150, FLOOR - line * 100, 1050, FLOOR - line * 100));
        }
        int bars = 5 + brush.chance().nextInt(3);
        int counts = brush.chance().nextInt(bars);
        double width = 900.0 / bars;
        double height = brush.between(120, 210);
        double slope = brush.between(18, 42);
        Path2D trend = new Path2D.Double();
        for (int bar = 0; bar < bars; bar++) {
            double high = height + bar * slope + brush.between(-26, 26);
            double x = 150 + bar * width + width * 0.17;
            bar(brush, x, width * 0.66, high, bar == counts);
            double middle = x + width * 0.33;
            double y = FLOOR - high - 54;
            if (bar == 0) {
                trend.moveTo(middle, y);
            } else {
                trend.curveTo(middle - width / 2, trend.getCurrentPoint().getY(), middle - width / 2, y, middle, y);
            }
        }
        brush.line(clear(brush.accent(), 210), 7, trend);
        brush.fill(
                brush.accent(),
                circle(trend.getCurrentPoint().getX(), trend.getCurrentPoint().getY(), 15));
        brush.line(brush.main(), 5, open(130, FLOOR, 1070, FLOOR));
    }

    private static void bar(Brush brush, double x, double width, double high, boolean counts) {
        var colour = counts ? brush.accent() : brush.main();
        var paint =
                new GradientPaint(0, (float) (FLOOR - high), light(colour, 0.16), 0, (float) FLOOR, dark(colour, 0.08));
        brush.fill(paint, new RoundRectangle2D.Double(x, FLOOR - high, width, high, 16, 16));
    }
}
