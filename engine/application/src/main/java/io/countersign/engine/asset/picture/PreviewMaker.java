package io.countersign.engine.asset.picture;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Reads a picture's first frame coarsely, turns it upright and writes it anew. */
final class PreviewMaker {

    Preview make(ImageReader reader, Orientation orientation) throws IOException {
        var coarse = readCoarsely(reader);
        var transparent = coarse.getColorModel().hasAlpha();
        var small = draw(coarse, orientation, transparent);
        var bytes = new ByteArrayOutputStream();
        var format = transparent ? "png" : "jpeg";
        if (!ImageIO.write(small, format, bytes)) {
            throw new IOException("No writer for " + format);
        }
        return new Preview("image/" + format, bytes.toByteArray());
    }

    /** Skips rows and columns while reading, so that a large picture never lies in memory as a whole. */
    private static BufferedImage readCoarsely(ImageReader reader) throws IOException {
        var longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        var step = Math.max(1, longer / (2 * Preview.SIDE));
        var coarsely = reader.getDefaultReadParam();
        coarsely.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarsely);
    }

    private static BufferedImage draw(BufferedImage picture, Orientation orientation, boolean transparent) {
        double width = picture.getWidth();
        double height = picture.getHeight();
        var scale = Math.min(1, Preview.SIDE / Math.max(width, height));
        var across = size((orientation.swapsSides() ? height : width) * scale);
        var down = size((orientation.swapsSides() ? width : height) * scale);
        var small =
                new BufferedImage(across, down, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = small.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var place = AffineTransform.getScaleInstance(scale, scale);
            place.concatenate(orientation.upright(width, height));
            canvas.drawImage(picture, place, null);
        } finally {
            canvas.dispose();
        }
        return small;
    }

    private static int size(double exact) {
        return Math.max(1, (int) Math.round(exact));
    }
}
