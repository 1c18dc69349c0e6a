package io.countersign.engine.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** Three colours, a sheet of {@link #WIDTH} by {@link #HEIGHT}, and chance, which is the same for the same picture. */
record Brush(Graphics2D canvas, Color back, Color main, Color accent, Random chance) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;

    void fill(Paint paint, Shape shape) {
        canvas.setPaint(paint);
        canvas.fill(shape);
    }

    void line(Color colour, double width, Shape shape) {
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setPaint(colour);
        canvas.draw(shape);
    }

    /** From one colour at the top to another at the bottom. */
    void wash(Color top, Color bottom, double y, double height) {
        fill(new GradientPaint(0, (float) y, top, 0, (float) (y + height), bottom), rectangle(0, y, WIDTH, height));
    }

    /** A soft light or shadow. */
    void glow(Color colour, int strength, double x, double y, double radius) {
        Color[] colours = {clear(colour, strength), clear(colour, 0)};
        float[] steps = {0, 1};
        fill(new RadialGradientPaint((float) x, (float) y, (float) radius, steps, colours), circle(x, y, radius));
    }

    /** A flat shadow on a table or a floor. */
    void shadow(double x, double y, double width) {
        for (int layer = 0; layer < 4; layer++) {
            double w = width * (1 + layer * 0.09);
            fill(new Color(0, 0, 0, 26), ellipse(x - w / 2, y - w * 0.06, w, w * 0.12));
        }
    }

    static Shape circle(double x, double y, double radius) {
        return ellipse(x - radius, y - radius, radius * 2, radius * 2);
    }

    static Shape ellipse(double x, double y, double width, double height) {
        return new Ellipse2D.Double(x, y, width, height);
    }

    static Shape rectangle(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** @param points x and y by turns */
    static Path2D polygon(double... points) {
        Path2D path = open(points);
        path.closePath();
        return path;
    }

    static Path2D open(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        return path;
    }

    static Color mix(Color first, Color second, double share) {
        return new Color(
                part(first.getRed(), second.getRed(), share),
                part(first.getGreen(), second.getGreen(), share),
                part(first.getBlue(), second.getBlue(), share));
    }

    private static int part(int first, int second, double share) {
        return (int) Math.round(first * (1 - share) + second * share);
    }

    static Color dark(Color colour, double share) {
        return mix(colour, new Color(0x14, 0x10, 0x18), share);
    }

    static Color light(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    /** @param alpha 0 to 255 */
    static Color clear(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }
}
