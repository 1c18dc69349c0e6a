package io.countersign.engine.discussion.anchor;

import java.util.Arrays;

/** A text as a row of characters in the sense of people, or nearly so: an emoji is one and not two. */
record CodePoints(int[] all) {

    static CodePoints of(String text) {
        return new CodePoints(text.codePoints().toArray());
    }

    int length() {
        return all.length;
    }

    /** @param from at least 0; both ends are cut to what there is */
    String part(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(all.length, to);
        return start >= end ? "" : new String(all, start, end - start);
    }

    boolean holds(CodePoints part, int at) {
        return at >= 0
                && at + part.length() <= all.length
                && Arrays.equals(all, at, at + part.length(), part.all, 0, part.length());
    }

    /** How much of the text before the place ends like the other text. */
    int sameBefore(int place, CodePoints other) {
        int same = 0;
        while (same < other.length()
                && place - same > 0
                && all[place - same - 1] == other.all[other.length() - same - 1]) {
            same++;
        }
        return same;
    }

    /** How much of the text after the place begins like the other text. */
    int sameAfter(int place, CodePoints other) {
        int same = 0;
        while (same < other.length() && place + same < all.length && all[place + same] == other.all[same]) {
            same++;
        }
        return same;
    }
}
