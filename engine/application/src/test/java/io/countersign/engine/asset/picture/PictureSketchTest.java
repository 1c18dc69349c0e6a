package io.countersign.engine.asset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.asset.TestPictures;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureSketchTest {

    @Test
    void isNearForTheSamePictureInAnotherSizeAndFormat() {
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(apart(sketch(seed, 900, "png"), sketch(seed, 300, "jpeg")))
                    .as("scene %d", seed)
                    .isLessThanOrEqualTo(PictureSketch.NEAR);
        }
    }

    @Test
    void isFarForPicturesThatHaveNothingToDoWithEachOther() {
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(apart(sketch(seed, 300, "png"), sketch(seed + 1, 300, "png")))
                    .as("scenes %d and %d", seed, seed + 1)
                    .isGreaterThan(PictureSketch.NEAR);
        }
    }

    @Test
    void saysNothingOfAPictureOnWhichThereIsNothingToSee() {
        assertThat(PictureSketch.of(new Preview("image/png", TestPictures.png(90, 80))))
                .isEmpty();
        assertThat(PictureSketch.of(new Preview("image/png", TestPictures.png(1, 1))))
                .isEmpty();
        assertThat(PictureSketch.of(new Preview("image/png", new byte[] {1, 2, 3})))
                .isEmpty();
    }

    private static PictureSketch sketch(long seed, int width, String format) {
        var picture = TestPictures.scene(seed, width, format);
        var preview = new PictureInspection(PictureLimits.DEFAULT)
                .inspect("x." + format, picture)
                .preview();
        return PictureSketch.of(preview).orElseThrow();
    }

    private static long apart(PictureSketch one, PictureSketch another) {
        assertThat(one.bits()).hasSize(128);
        return IntStream.range(0, 128)
                .filter(bit -> one.bits().charAt(bit) != another.bits().charAt(bit))
                .count();
    }
}
