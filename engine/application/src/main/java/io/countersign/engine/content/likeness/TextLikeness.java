package io.countersign.engine.content.likeness;

import java.util.Collection;
import java.util.Optional;

/** How much of two items' texts is the same. */
final class TextLikeness {

    /** Two texts of one campaign have less in common, one text with another date or price has more. */
    private static final int SIMILAR = 60;

    private TextLikeness() {}

    /** In per cent, of the two texts that are most alike; empty when they are not similar. */
    static Optional<Integer> between(Collection<String> some, Collection<String> others) {
        var theirs = others.stream().map(Shingles::of).toList();
        int most = some.stream()
                .map(Shingles::of)
                .flatMapToInt(text -> theirs.stream().mapToInt(other -> percent(text, other)))
                .max()
                .orElse(0);
        return most >= SIMILAR ? Optional.of(most) : Optional.empty();
    }

    /** 100 only for all of it. */
    private static int percent(Shingles text, Shingles other) {
        return (int) Math.floor(100 * text.likeness(other));
    }
}
