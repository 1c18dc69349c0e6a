package io.countersign.engine.content.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds texts that have much in common among very many without reading them: by MinHash and locality-sensitive hashing.
 * Two texts of which three fifths are the same share a band with a probability of 99.7 %, two that have a twentieth in
 * common, as any two of one language, with 0.3 %.
 *
 * @see <a href="http://infolab.stanford.edu/~ullman/mmds/ch3n.pdf">Leskovec, Rajaraman, Ullman: Mining of Massive Datasets,
 *     chapter 3</a>
 */
public final class TextSketch {

    private static final int BANDS = 24;
    private static final int ROWS = 3;

    /** The texts of an item are mostly its one text, shortened for some networks. */
    private static final int MOST_TEXTS = 6;

    private TextSketch() {}

    /** The bands of all the texts; empty when they are too short to say anything. */
    public static List<Integer> bands(Collection<String> texts) {
        return texts.stream()
                .distinct()
                .limit(MOST_TEXTS)
                .map(Shingles::of)
                .filter(text -> !text.isEmpty())
                .flatMapToInt(TextSketch::bands)
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream bands(Shingles text) {
        return IntStream.range(0, BANDS).map(band -> band(band, text));
    }

    private static int band(int band, Shingles text) {
        long together = band;
        for (int row = 0; row < ROWS; row++) {
            together = Shingles.mixed(together * 31 + smallest(text, (long) band * ROWS + row + 1));
        }
        return (int) together;
    }

    /** The smallest hash of any piece, by a hash function of its own for every seed. */
    private static long smallest(Shingles text, long seed) {
        long salt = Shingles.mixed(seed);
        return Arrays.stream(text.hashes())
                .map(piece -> Shingles.mixed(piece ^ salt))
                .min()
                .orElseThrow();
    }
}
