package io.countersign.engine.compliance;

import java.util.Optional;

/**
 * The text that satisfies a code, from the most specific row there is.
 *
 * @param language BCP 47 primary subtag of the wording
 * @param wording what to write
 * @param placement where, such as {@code start} or {@code above_fold}
 * @param minSize how large, in the table's words
 * @param spoken whether it must also be said
 */
public record Wording(
        String code, String language, String wording, String placement, Optional<String> minSize, boolean spoken) {}
