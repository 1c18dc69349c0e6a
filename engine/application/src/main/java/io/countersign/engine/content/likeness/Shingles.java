package io.countersign.engine.content.likeness;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the set of its pieces of five characters, so that two texts can be compared however their words were moved.
 * Capital letters, spaces, punctuation and addresses do not count.
 *
 * @param hashes of the pieces, sorted, each once
 */
record Shingles(long[] hashes) {

    private static final int LENGTH = 5;

    /** Shorter texts, such as "Read more", are alike by chance. */
    private static final int LEAST = 40;

    /** Of a longer text only the beginning is compared. */
    private static final int MOST = 20_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Shingles of(String text) {
        String normal = normalised(text);
        if (normal.length() < LEAST) {
            return new Shingles(new long[0]);
        }
        var hashes = new long[normal.length() - LENGTH + 1];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = hash(normal, at);
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    private static String normalised(String text) {
        String beginning = text.length() <= MOST ? text : text.substring(0, MOST);
        String words = ADDRESS.matcher(beginning).replaceAll(" ");
        String same = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(same).replaceAll(" ").strip();
    }

    private static long hash(String text, int from) {
        long hash = 0;
        for (int at = from; at < from + LENGTH; at++) {
            hash = hash * 1_000_003 + text.charAt(at);
        }
        return mixed(hash);
    }

    /** The last step of SplitMix64, after which every bit depends on every other. */
    static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /** How many of all pieces both have (Jaccard's index): 0 to 1. */
    double likeness(Shingles other) {
        int here = 0;
        int there = 0;
        int both = 0;
        while (here < hashes.length && there < other.hashes.length) {
            int order = Long.compare(hashes[here], other.hashes[there]);
            both += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        int all = hashes.length + other.hashes.length - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
