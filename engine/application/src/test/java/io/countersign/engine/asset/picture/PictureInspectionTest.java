package io.countersign.engine.asset.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureInspectionTest {

    private final PictureInspection inspection = new PictureInspection(new PictureLimits(1_000_000, 4_000_000, 5));

    @Test
    void tellsEveryKindByItsBytes() {
        assertThat(inspection.inspect("a.png", TestPictures.png(30, 20)))
                .returns(PictureKind.PNG, Picture::kind)
                .returns(30, Picture::width)
                .returns(20, Picture::height);
        assertThat(inspection.inspect("a.JPG", TestPictures.jpeg(30, 20)).kind())
                .isEqualTo(PictureKind.JPEG);
        assertThat(inspection.inspect("a.gif", TestPictures.gif(30, 20, 3)).kind())
                .isEqualTo(PictureKind.GIF);
        assertThat(inspection.inspect("a.webp", TestPictures.webp()))
                .returns(PictureKind.WEBP, Picture::kind)
                .returns(1, Picture::width);
        assertThat(inspection.inspect("no-extension", TestPictures.png(1, 1)).kind())
                .isEqualTo(PictureKind.PNG);
    }

    @Test
    void refusesAPageThatCallsItselfAPicture() {
        var page = "<!doctype html><script>alert(1)</script>".getBytes(UTF_8);

        assertRefused("holiday.png", page, 415, "NOT_A_PICTURE");
    }

    @Test
    void refusesSvgBecauseItCanRunScripts() {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8);

        assertRefused("logo.svg", drawing, 415, "NOT_A_PICTURE");
        assertRefused("logo.png", drawing, 415, "NOT_A_PICTURE");
    }

    @Test
    void refusesANameThatSaysAnotherKind() {
        assertRefused("photo.png", TestPictures.jpeg(2, 2), 415, "NAME_AND_BYTES_DIFFER");
        assertRefused("photo.html", TestPictures.png(2, 2), 415, "NAME_AND_BYTES_DIFFER");
    }

    @Test
    void refusesAHugePictureBeforeItsPixelsAreRead() {
        var bomb = TestPictures.pngThatClaims(30_000, 30_000);

        assertRefused("bomb.png", bomb, 413, "TOO_MANY_PIXELS");
        assertRefused("same-without-pixels.png", TestPictures.pngThatClaims(300, 300), 400, "DAMAGED_PICTURE");
    }

    @Test
    void refusesAnAnimationWithTooManyFrames() {
        assertThat(inspection.inspect("short.gif", TestPictures.gif(4, 4, 5)).kind())
                .isEqualTo(PictureKind.GIF);
        assertRefused("long.gif", TestPictures.gif(4, 4, 6), 413, "TOO_MANY_FRAMES");
    }

    @Test
    void refusesASmallFrameOnAHugeCanvas() {
        var gif = TestPictures.gif(4, 4, 1);
        Arrays.fill(gif, 6, 10, (byte) 0xff);

        assertRefused("canvas.gif", gif, 413, "TOO_MANY_PIXELS");
    }

    @Test
    void refusesWhatCannotBeDecoded() {
        var whole = TestPictures.png(200, 200);

        assertRefused("half.png", Arrays.copyOf(whole, whole.length / 2), 400, "DAMAGED_PICTURE");
        assertRefused("signature.webp", "RIFF____WEBPVP8 ".getBytes(ISO_8859_1), 400, "DAMAGED_PICTURE");
        assertRefused("short.gif", "GIF89a".getBytes(ISO_8859_1), 400, "DAMAGED_PICTURE");
        assertRefused("empty.png", new byte[0], 415, "NOT_A_PICTURE");
    }

    @Test
    void makesASmallPreviewOfTheSameShape() throws IOException {
        var preview = shown(inspection.inspect("wide.jpg", TestPictures.jpeg(2000, 1000)));

        assertThat(preview.getWidth()).isEqualTo(640);
        assertThat(preview.getHeight()).isEqualTo(320);
    }

    @Test
    void leavesTheMetadataOutOfThePreview() {
        var photo = TestPictures.photo(800, 400, 1, "49.4875N 8.4660E");
        assertThat(new String(photo, ISO_8859_1)).contains("49.4875N");

        var preview = inspection.inspect("photo.jpg", photo).preview();

        assertThat(preview.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(preview.bytes(), ISO_8859_1)).doesNotContain("49.4875N", "Exif");
    }

    @Test
    void turnsThePreviewAsTheCameraWasHeld() throws IOException {
        var picture = inspection.inspect("photo.jpg", TestPictures.photo(800, 400, 6, "x"));

        assertThat(picture.width()).isEqualTo(800);
        assertThat(shown(picture).getWidth()).isEqualTo(320);
        assertThat(shown(picture).getHeight()).isEqualTo(640);
    }

    @Test
    void keepsATransparentPictureTransparent() throws IOException {
        var picture = inspection.inspect("logo.png", TestPictures.transparentPng(100, 100));

        assertThat(picture.preview().mediaType()).isEqualTo("image/png");
        assertThat(shown(picture).getRGB(99, 50) >>> 24).isZero();
    }

    private static BufferedImage shown(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.preview().bytes()));
    }

    private void assertRefused(String name, byte[] bytes, int status, String code) {
        assertThatThrownBy(() -> inspection.inspect(name, bytes))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.detail()).contains(name);
                });
    }
}
