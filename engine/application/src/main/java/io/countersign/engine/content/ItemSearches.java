package io.countersign.engine.content;

import java.util.List;

/** Finds items by their words. */
public interface ItemSearches {

    /**
     * Those that the person who is acting may see, changed last first.
     *
     * @param text words that begin words of the item; nothing is found by none
     */
    List<Found> find(String text, int limit);

    /** @param passage of its text, around the first word that was looked for; its beginning when the word stands elsewhere */
    record Found(Item item, String passage) {}
}
