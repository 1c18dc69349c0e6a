package io.countersign.engine.demo;

import io.countersign.engine.demo.Company.Drawing;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the demo's pictures, so that none has to be licensed: a sky, hills, a sun, and a cup in front. */
final class Painter {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;

    private Painter() {}

    /** A PNG; the same drawing gives the same bytes. */
    static byte[] paint(Drawing drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color sky = colour(drawing, 0);
        Color ground = colour(drawing, 1);
        Color object = colour(drawing, 2);
        Random random = new Random(drawing.name().hashCode());
        sky(canvas, sky, ground);
        hills(canvas, mix(sky, object), random);
        cup(canvas, object, ground);
        canvas.dispose();
        return png(image);
    }

    private static void sky(Graphics2D canvas, Color sky, Color ground) {
        canvas.setPaint(new GradientPaint(0, 0, sky, 0, HEIGHT, mix(sky, ground)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(ground);
        canvas.fill(new Ellipse2D.Double(WIDTH * 0.68, HEIGHT * 0.14, 150, 150));
    }

    private static void hills(Graphics2D canvas, Color colour, Random random) {
        for (int row = 0; row < 3; row++) {
            double base = HEIGHT * (0.55 + row * 0.12);
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, HEIGHT);
            hill.lineTo(0, base);
            for (int step = 0; step < 4; step++) {
                double x = WIDTH * step / 4.0;
                hill.curveTo(x + 100, base - random.nextInt(120), x + 200, base + random.nextInt(60), x + 300, base);
            }
            hill.lineTo(WIDTH, HEIGHT);
            hill.closePath();
            canvas.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 110 + row * 50));
            canvas.fill(hill);
        }
    }

    private static void cup(Graphics2D canvas, Color body, Color coffee) {
        int x = WIDTH / 5;
        int y = HEIGHT / 2;
        canvas.setColor(body);
        canvas.fillRoundRect(x, y, 230, 230, 90, 90);
        canvas.fill(new Ellipse2D.Double(x + 190, y + 40, 110, 120));
        canvas.setColor(coffee);
        canvas.fill(new Ellipse2D.Double(x + 225, y + 70, 45, 60));
        canvas.fill(new Ellipse2D.Double(x, y - 25, 230, 55));
    }

    private static Color colour(Drawing drawing, int index) {
        return Color.decode("#" + drawing.colours().get(index));
    }

    private static Color mix(Color first, Color second) {
        return new Color(
                (first.getRed() + second.getRed()) / 2,
                (first.getGreen() + second.getGreen()) / 2,
                (first.getBlue() + second.getBlue()) / 2);
    }

    private static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
