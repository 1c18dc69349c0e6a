package io.countersign.engine.discussion;

/** Where a thread's place is in a certain version. */
public sealed interface Standing {

    /** It is there: the version, the variant or the picture. */
    record There() implements Standing {}

    /**
     * The words are there, in code points.
     *
     * @param start of their first
     * @param end after their last
     */
    record At(int start, int end) implements Standing {}

    /** It is gone; what it was stands in the anchor. */
    record Outdated() implements Standing {}
}
