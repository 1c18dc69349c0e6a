package io.countersign.engine.asset.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * How a picture looks, in 128 bits: whether it gets lighter from each of 9 by 8 fields to the next on the right, and the
 * same from the top down. Another size, another format or another brightness changes few of them (the <em>difference
 * hash</em>, dHash).
 *
 * @param bits 128 characters, 0 or 1
 * @see <a href="https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html">Neal Krawetz: Kind of Like
 *     That</a>
 */
public record PictureSketch(String bits) {

    /** As many may differ, of 128. Pictures that have nothing to do with each other differ in about 64. */
    public static final int NEAR = 14;

    private static final int ACROSS = 9;
    private static final int DOWN = 8;

    /** A picture of one colour, or that only fades from one side to the other, is like every other such picture. */
    private static final int LEAST_CONTRAST = 10;

    private static final int LEAST_OF_EACH = 12;

    /** @return empty when there is too little to see in it for a comparison, or the preview cannot be read */
    public static Optional<PictureSketch> of(Preview preview) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(preview.bytes()));
            return picture == null ? Optional.empty() : of(picture);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<PictureSketch> of(BufferedImage picture) {
        int[][] wide = fields(picture, ACROSS, DOWN);
        int[][] high = fields(picture, DOWN, ACROSS);
        int lightest = Arrays.stream(wide).flatMapToInt(Arrays::stream).max().orElse(0);
        int darkest = Arrays.stream(wide).flatMapToInt(Arrays::stream).min().orElse(0);
        var bits = new StringBuilder();
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS - 1; column++) {
                bits.append(wide[row][column] < wide[row][column + 1] ? '1' : '0');
                bits.append(high[column][row] < high[column + 1][row] ? '1' : '0');
            }
        }
        long lighter = bits.chars().filter(bit -> bit == '1').count();
        boolean says = lightest - darkest >= LEAST_CONTRAST
                && lighter >= LEAST_OF_EACH
                && lighter <= bits.length() - LEAST_OF_EACH;
        return says ? Optional.of(new PictureSketch(bits.toString())) : Optional.empty();
    }

    /** The mean brightness of each field, 0 to 255. */
    private static int[][] fields(BufferedImage picture, int across, int down) {
        var sums = new long[down][across];
        var counts = new int[down][across];
        for (int y = 0; y < picture.getHeight(); y++) {
            int row = y * down / picture.getHeight();
            for (int x = 0; x < picture.getWidth(); x++) {
                int column = x * across / picture.getWidth();
                sums[row][column] += brightness(picture.getRGB(x, y));
                counts[row][column]++;
            }
        }
        var means = new int[down][across];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                means[row][column] = (int) (sums[row][column] / Math.max(1, counts[row][column]));
            }
        }
        return means;
    }

    /** By ITU-R BT.601; what is transparent is white. */
    private static int brightness(int argb) {
        var colour = new Color(argb, true);
        int seen = (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
        return (seen * colour.getAlpha() + 255 * (255 - colour.getAlpha())) / 255;
    }
}
