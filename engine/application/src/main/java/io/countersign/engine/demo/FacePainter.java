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

import io.countersign.engine.demo.Face.Cut;
import io.countersign.engine.demo.Face.Extra;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Draws the demo's people: flat portraits, so that nobody's face is used. */
final class FacePainter {

    private static final int SIDE = 320;
    private static final double CLOSE = 1.2;
    private static final Color[] WALLS = {
        new Color(0xdbe7f0),
        new Color(0xf3e1d0),
        new Color(0xdfe9dc),
        new Color(0xeadff0),
        new Color(0xf5e8c7),
        new Color(0xd6e8e6),
        new Color(0xf2d9d9)
    };

    private final Brush brush;
    private final Face face;
    private final Color skin;
    private final Color hair;
    private final double width;
    private final double jaw;

    private FacePainter(Brush brush, Face face) {
        this.brush = brush;
        this.face = face;
        this.skin = brush.main();
        this.hair = brush.accent();
        this.width = brush.between(56, 62);
        this.jaw = brush.between(220, 227);
    }

    /** A square PNG; the same person looks the same every time. */
    static byte[] paint(String person, Face face) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Random chance = new Random(person.hashCode());
        Color wall = WALLS[chance.nextInt(WALLS.length)];
        var canvas = Painter.canvas(image);
        new FacePainter(new Brush(canvas, wall, colour(face.skin()), colour(face.hair()), chance), face).paint();
        canvas.dispose();
        return Painter.png(image);
    }

    private static Color colour(String digits) {
        return Color.decode("#" + digits);
    }

    private void paint() {
        brush.fill(
                new GradientPaint(0, 0, light(brush.back(), 0.25), 0, SIDE, dark(brush.back(), 0.12)),
                rectangle(0, 0, SIDE, SIDE));
        brush.canvas().translate(160, 164);
        brush.canvas().scale(CLOSE, CLOSE);
        brush.canvas().translate(-160, -164);
        behind();
        body();
        head();
        features();
        hair();
        extras();
    }

    /** Hair that falls behind the shoulders. */
    private void behind() {
        Color shade = dark(hair, 0.2);
        if (face.cut() == Cut.LONG) {
            Path2D fall = new Path2D.Double();
            fall.moveTo(160 - width - 16, 140);
            fall.curveTo(160 - width - 30, 210, 160 - width - 26, 250, 160 - width - 8, 282);
            fall.lineTo(160 + width + 8, 282);
            fall.curveTo(160 + width + 26, 250, 160 + width + 30, 210, 160 + width + 16, 140);
            fall.closePath();
            brush.fill(shade, fall);
        } else if (face.cut() == Cut.BOB) {
            brush.fill(shade, new RoundRectangle2D.Double(160 - width - 18, 100, width * 2 + 36, 136, 70, 70));
        } else if (face.cut() == Cut.BUN) {
            brush.fill(shade, circle(160, 62, 30));
        } else if (face.cut() == Cut.CURLY) {
            for (int curl = 0; curl < 11; curl++) {
                double angle = Math.PI * (0.94 + curl * 0.112);
                brush.fill(shade, circle(160 + Math.cos(angle) * (width + 12), 142 + Math.sin(angle) * 62, 27));
            }
        }
    }

    private void body() {
        Color clothes = colour(face.clothes());
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(34, SIDE);
        shoulders.curveTo(38, 268, 92, 256, 126, 248);
        shoulders.lineTo(194, 248);
        shoulders.curveTo(228, 256, 282, 268, 286, SIDE);
        shoulders.closePath();
        brush.fill(new GradientPaint(0, 240, clothes, 0, SIDE, dark(clothes, 0.22)), shoulders);
        brush.fill(dark(skin, 0.14), polygon(136, 200, 184, 200, 186, 250, 160, 264, 134, 250));
        brush.fill(dark(skin, 0.24), ellipse(134, 204, 52, 34));
        if (face.has(Extra.COLLAR)) {
            Color shirt = light(clothes, 0.78);
            brush.fill(shirt, polygon(132, 244, 160, 278, 140, 300, 112, 252));
            brush.fill(shirt, polygon(188, 244, 160, 278, 180, 300, 208, 252));
        } else {
            brush.line(dark(clothes, 0.16), 6, new QuadCurve2D.Double(128, 249, 160, 290, 192, 249));
        }
    }

    private void head() {
        brush.fill(dark(skin, 0.08), ellipse(160 - width - 10, 146, 22, 34));
        brush.fill(dark(skin, 0.08), ellipse(160 + width - 12, 146, 22, 34));
        Path2D head = new Path2D.Double();
        head.moveTo(160 - width, 132);
        head.curveTo(160 - width, 58, 160 + width, 58, 160 + width, 132);
        head.curveTo(160 + width + 1, 186, 190, jaw, 160, jaw + 1);
        head.curveTo(130, jaw, 160 - width - 1, 186, 160 - width, 132);
        brush.fill(skin, head);
        brush.fill(clear(mix(skin, new Color(0xd9534f), 0.5), 46), circle(160 - width * 0.56, 180, 15));
        brush.fill(clear(mix(skin, new Color(0xd9534f), 0.5), 46), circle(160 + width * 0.56, 180, 15));
    }

    private void features() {
        Color ink = new Color(0x2a1f1c);
        double apart = brush.between(23, 26);
        for (int side = -1; side <= 1; side += 2) {
            double x = 160 + side * apart;
            brush.fill(Color.WHITE, ellipse(x - 9, 147, 18, 13));
            brush.fill(ink, circle(x, 153.5, 5.6));
            brush.fill(Color.WHITE, circle(x + 2, 151.4, 1.7));
            brush.line(ink, 2.4, new QuadCurve2D.Double(x - 10, 151, x, 143.5, x + 10, 151));
            brush.line(dark(hair, 0.25), 4.4, new QuadCurve2D.Double(x - 13, 136 + side, x, 128, x + 13, 136 - side));
        }
        brush.line(dark(skin, 0.24), 3.2, new QuadCurve2D.Double(156, 178, 161, 183, 166, 178));
        double smile = brush.between(12, 17);
        Color lips = mix(skin, new Color(0x9c2f35), 0.5);
        if (brush.chance().nextBoolean()) {
            Path2D laugh = new Path2D.Double();
            laugh.moveTo(160 - 19, 195);
            laugh.curveTo(150, 199, 170, 199, 160 + 19, 195);
            laugh.curveTo(174, 200 + smile * 0.8, 146, 200 + smile * 0.8, 160 - 19, 195);
            brush.fill(Color.WHITE, laugh);
            brush.line(lips, 3, laugh);
        } else {
            brush.line(lips, 4.2, new QuadCurve2D.Double(160 - 18, 196, 160, 196 + smile, 160 + 18, 196));
        }
    }

    private void hair() {
        switch (face.cut()) {
            case SHORT -> fringe(126, 118, 112);
            case SIDE -> side();
            case LONG, BOB -> {
                curtain(-1);
                curtain(1);
            }
            case BUN -> fringe(134, 104, 118);
            case CURLY -> curls();
            case SCARF -> scarf();
            case BALD -> brush.fill(clear(Color.WHITE, 50), ellipse(136, 84, 40, 16));
        }
    }

    /** From temple to temple, higher or lower in its middle. */
    private void fringe(double temple, double left, double right) {
        Path2D cap = cap(temple);
        cap.curveTo(160 + width - 6, right - 10, 190, right - 8, 166, right - 4);
        cap.curveTo(146, left - 2, 160 - width + 12, left, 160 - width - 4, temple);
        brush.fill(hair, cap);
        brush.line(light(hair, 0.16), 4, new QuadCurve2D.Double(132, 92, 160, 76, 186, 90));
    }

    private void side() {
        Path2D cap = cap(132);
        cap.curveTo(160 + width - 4, 112, 160 + width - 18, 104, 160 + 20, 108);
        cap.curveTo(150, 110, 128, 104, 118, 92);
        cap.curveTo(116, 108, 160 - width + 6, 116, 160 - width - 4, 132);
        brush.fill(hair, cap);
        brush.line(light(hair, 0.16), 4, new QuadCurve2D.Double(126, 90, 160, 72, 198, 92));
    }

    private Path2D cap(double temple) {
        Path2D cap = new Path2D.Double();
        cap.moveTo(160 - width - 4, temple);
        cap.curveTo(160 - width - 12, 40, 160 + width + 12, 40, 160 + width + 4, temple);
        return cap;
    }

    private void curtain(int side) {
        Path2D lock = new Path2D.Double();
        double deep = face.cut() == Cut.LONG ? 214 : 196;
        lock.moveTo(160 + side * -10, 70);
        lock.curveTo(160 + side * 60, 56, 160 + side * (width + 18), 86, 160 + side * (width + 14), 150);
        lock.curveTo(
                160 + side * (width + 16), 178, 160 + side * (width + 14), deep - 10, 160 + side * (width + 4), deep);
        lock.curveTo(160 + side * (width - 4), 168, 160 + side * (width - 2), 132, 160 + side * (width - 22), 112);
        lock.curveTo(160 + side * 30, 104, 160 + side * 6, 96, 160 + side * -10, 70);
        brush.fill(side < 0 ? hair : dark(hair, 0.06), lock);
    }

    private void curls() {
        for (int curl = 0; curl < 10; curl++) {
            double angle = Math.PI * (1.04 + curl * 0.102);
            brush.fill(
                    curl % 2 == 0 ? hair : light(hair, 0.07),
                    circle(160 + Math.cos(angle) * (width - 2), 126 + Math.sin(angle) * 52, 21));
        }
    }

    private void scarf() {
        Color cloth = hair;
        Path2D around = new Path2D.Double();
        around.moveTo(160, 50);
        around.curveTo(86, 48, 74, 140, 92, 214);
        around.curveTo(98, 250, 124, 262, 160, 268);
        around.curveTo(196, 262, 222, 250, 228, 214);
        around.curveTo(246, 140, 234, 48, 160, 50);
        around.closePath();
        Path2D opening = new Path2D.Double();
        opening.moveTo(160, 98);
        opening.curveTo(118, 98, 106, 132, 110, 164);
        opening.curveTo(114, 200, 140, 224, 160, 225);
        opening.curveTo(180, 224, 206, 200, 210, 164);
        opening.curveTo(214, 132, 202, 98, 160, 98);
        opening.closePath();
        var cover = new Area(around);
        cover.subtract(new Area(opening));
        brush.fill(new GradientPaint(90, 0, light(cloth, 0.08), 232, 0, dark(cloth, 0.16)), cover);
        brush.line(dark(cloth, 0.16), 3, new QuadCurve2D.Double(112, 196, 140, 246, 196, 252));
    }

    private void extras() {
        if (face.has(Extra.FRECKLES)) {
            for (int dot = 0; dot < 10; dot++) {
                double x = 160 + (dot % 2 == 0 ? -1 : 1) * brush.between(18, 42);
                brush.fill(clear(dark(skin, 0.3), 120), circle(x, brush.between(168, 182), 1.6));
            }
        }
        if (face.has(Extra.BEARD)) {
            beard();
        }
        if (face.has(Extra.MOUSTACHE)) {
            brush.line(hair, 7, new QuadCurve2D.Double(140, 193, 160, 183, 180, 193));
        }
        if (face.has(Extra.EARRINGS)) {
            brush.fill(new Color(0xe6b84a), circle(160 - width - 1, 186, 5));
            brush.fill(new Color(0xe6b84a), circle(160 + width + 1, 186, 5));
        }
        if (face.has(Extra.GLASSES)) {
            Color frame = new Color(0x2b2d42);
            brush.line(frame, 3.6, new RoundRectangle2D.Double(116, 138, 38, 31, 22, 22));
            brush.line(frame, 3.6, new RoundRectangle2D.Double(166, 138, 38, 31, 22, 22));
            brush.line(frame, 3.6, open(154, 150, 166, 150));
        }
    }

    private void beard() {
        Path2D beard = new Path2D.Double();
        beard.moveTo(160 - width, 156);
        beard.curveTo(160 - width + 2, 196, 130, jaw + 6, 160, jaw + 7);
        beard.curveTo(190, jaw + 6, 160 + width - 2, 196, 160 + width, 156);
        beard.curveTo(160 + width - 10, 176, 186, 186, 160, 186);
        beard.curveTo(134, 186, 160 - width + 10, 176, 160 - width, 156);
        brush.fill(hair, beard);
        brush.line(mix(skin, new Color(0x9c2f35), 0.5), 4.2, new QuadCurve2D.Double(145, 198, 160, 208, 175, 198));
    }
}
