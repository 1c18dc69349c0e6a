package io.countersign.engine.asset.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.asset.CropArea;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.problem.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCutterTest {

    private final PictureCutter cutter = new PictureCutter();

    @Test
    void cutsTheVeryPixels() throws IOException {
        var part = read(cutter.cut("a.png", corners(), new CropArea(30, 0, 10, 20)));

        assertThat(part.getWidth()).isEqualTo(10);
        assertThat(part.getHeight()).isEqualTo(20);
        assertThat(new Color(part.getRGB(9, 0))).isEqualTo(Color.RED);
    }

    @ParameterizedTest(name = "orientation {0} shows {1} by {2}")
    @CsvSource({"1, 60, 40", "3, 60, 40", "6, 40, 60", "8, 40, 60"})
    void cutsWhatIsSeen(int orientation, int width, int height) throws IOException {
        var photo = TestPictures.photo(60, 40, orientation, "here");
        assertThat(cutter.seen("a.jpg", photo)).isEqualTo(new PictureSize(width, height));

        var bytes = cutter.cut("a.jpg", photo, new CropArea(0, 0, width / 2, height / 4));

        assertThat(PictureKind.of(bytes)).contains(PictureKind.JPEG);
        assertThat(read(bytes).getWidth()).isEqualTo(width / 2);
        assertThat(read(bytes).getHeight()).isEqualTo(height / 4);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("here", "Exif");
    }

    /** The picture's left half is coloured; turned to the right by 90 degrees, its upper half is. */
    @Test
    void findsThePlaceThatIsSeen() throws IOException {
        var photo = TestPictures.photo(60, 40, 6, "here");

        var above = read(cutter.cut("a.jpg", photo, new CropArea(10, 4, 20, 20)));
        var below = read(cutter.cut("a.jpg", photo, new CropArea(10, 36, 20, 20)));

        assertThat(above.getRGB(10, 10)).isNotEqualTo(below.getRGB(10, 10));
        assertThat(brightness(below)).isLessThan(10);
    }

    @Test
    void keepsTransparency() throws IOException {
        var part = cutter.cut("a.png", TestPictures.transparentPng(20, 20), new CropArea(10, 0, 10, 10));

        assertThat(read(part).getColorModel().hasAlpha()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 5, 5", "0, 0, 41, 5", "36, 0, 5, 5", "0, 0, 0, 5", "2147483647, 0, 5, 5"})
    void refusesWhatIsNotWithinThePicture(int x, int y, int width, int height) {
        assertThatThrownBy(() -> cutter.cut("a.png", corners(), new CropArea(x, y, width, height)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.code()).isEqualTo("OUTSIDE_PICTURE");
                });
    }

    @Test
    void refusesAPictureThatMoves() {
        assertThatThrownBy(() -> cutter.cut("a.gif", TestPictures.gif(10, 10, 2), new CropArea(0, 0, 5, 5)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo("PICTURE_MOVES"));
    }

    @Test
    void cutsEveryKindThatIsTaken() {
        assertThat(cutter.cut("a.gif", TestPictures.gif(10, 10, 1), new CropArea(0, 0, 5, 5)))
                .isNotEmpty();
        assertThat(cutter.cut("a.webp", TestPictures.webp(), new CropArea(0, 0, 1, 1)))
                .isNotEmpty();
    }

    /** Red in the upper right corner. */
    private static byte[] corners() {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(39, 0, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int brightness(BufferedImage picture) {
        var colour = new Color(picture.getRGB(10, 10));
        return Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
