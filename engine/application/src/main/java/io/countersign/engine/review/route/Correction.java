package io.countersign.engine.review.route;

import io.countersign.engine.content.VersionId;
import java.util.Map;
import java.util.Set;

/**
 * What a draft or version changes of the posts of its item that are live.
 *
 * @param version number of the newest version that is live
 * @param measuredBy the newest of them that took the full path; changes add up from there, over however many corrections
 * @param beyond what changes besides words
 * @param words by market
 */
public record Correction(int version, VersionId measuredBy, Set<Beyond> beyond, Map<String, WordChange> words) {

    public Correction {
        beyond = Set.copyOf(beyond);
        words = Map.copyOf(words);
    }

    /** In all markets together, each counted once however many of its channels say the same. */
    public int count() {
        return words.values().stream().mapToInt(WordChange::words).max().orElse(0);
    }

    /** More than words. */
    public enum Beyond {
        /** An account or a market where nothing is live. */
        PLACES,
        IMAGES,
        /** Addresses, in the text or beside it, and people who are mentioned. */
        LINKS,
        LANGUAGE,
        /** What the author says about it, which the rules go by. */
        FACTS,
        CAMPAIGN
    }

    /**
     * @param words that are new, or gone if there are more of those
     * @param figures whether a number is another, such as a price or a date
     */
    public record WordChange(int words, boolean figures) {

        static final WordChange NONE = new WordChange(0, false);

        /** The larger of two. */
        public WordChange and(WordChange other) {
            return new WordChange(Math.max(words, other.words), figures || other.figures);
        }
    }
}
