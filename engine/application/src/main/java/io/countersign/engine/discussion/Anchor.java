package io.countersign.engine.discussion;

import io.countersign.engine.asset.AssetHash;

/**
 * What a thread is pinned to, in the version on which it was opened.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">W3C Web Annotation Data Model, Selectors</a>
 */
public sealed interface Anchor {

    /** The variant, or the version, as a whole. */
    record Whole() implements Anchor {}

    /**
     * Words of a variant: a TextQuoteSelector together with a TextPositionSelector.
     *
     * @param prefix what stood before them, at most {@value #CONTEXT} code points
     * @param suffix what stood after them, as long
     * @param start where they began, in code points
     */
    record Words(Field field, String quote, String prefix, String suffix, int start) implements Anchor {

        /** How much of what stands around is kept, in code points. */
        public static final int CONTEXT = 32;

        /** Where they ended, in code points. */
        public int end() {
            return start + quote.codePointCount(0, quote.length());
        }
    }

    /**
     * A point or a rectangle in a picture: a FragmentSelector {@code xywh=percent:}, as fractions of one.
     *
     * @param x of the left edge
     * @param width zero, as the height, for a point
     */
    record Place(AssetHash asset, double x, double y, double width, double height) implements Anchor {}

    /** Which of a variant's texts. */
    enum Field {
        TITLE,
        TEXT
    }
}
