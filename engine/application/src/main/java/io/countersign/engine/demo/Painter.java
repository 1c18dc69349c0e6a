package io.countersign.engine.demo;

import io.countersign.engine.demo.Story.Drawing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the demo's pictures, so that none has to be licensed. */
final class Painter {

    private Painter() {}

    /** A PNG; the same drawing gives the same bytes. */
    static byte[] paint(Drawing drawing) {
        Random chance = new Random(drawing.name().hashCode());
        BufferedImage image = new BufferedImage(Brush.WIDTH, Brush.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = canvas(image);
        if (chance.nextBoolean()) {
            canvas.translate(Brush.WIDTH, 0);
            canvas.scale(-1, 1);
        }
        Brush brush = new Brush(canvas, colour(drawing, 0), colour(drawing, 1), colour(drawing, 2), chance);
        switch (drawing.motif()) {
            case CUP -> StillLife.cup(brush);
            case BAG -> StillLife.bag(brush);
            case BOTTLE -> StillLife.bottle(brush);
            case BOOK -> StillLife.book(brush);
            case FARM -> Outdoors.farm(brush);
            case STREET -> Outdoors.street(brush);
            case BICYCLE -> Bicycle.paint(brush);
            case CHART -> Chart.paint(brush);
        }
        canvas.dispose();
        return png(image);
    }

    static Graphics2D canvas(BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }

    private static Color colour(Drawing drawing, int index) {
        return Color.decode("#" + drawing.colours().get(index));
    }

    static byte[] png(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
