package io.countersign.engine.compliance.detection;

import io.countersign.engine.compliance.Detection.Passage;
import io.countersign.engine.compliance.detection.WordRow.Place;
import java.util.regex.Pattern;

/**
 * Says where in a post words stand.
 *
 * @param text the whole post
 * @param fold how many characters (code points) are seen at first
 */
record Placement(String text, int fold) {

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern HASHTAG_BEFORE = Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]+\\s+$");

    Place of(Passage passage) {
        if (passage.field().equals("title")) {
            return isFirst(passage) ? Place.START : Place.ABOVE_FOLD;
        }
        if (isFirst(passage)) {
            return Place.START;
        }
        if (isAmongHashtags(passage)) {
            return Place.HASHTAG_CLUSTER;
        }
        return text.codePointCount(0, passage.end()) <= fold ? Place.ABOVE_FOLD : Place.END;
    }

    private boolean isFirst(Passage passage) {
        return passage.start() == 0
                || (passage.field().equals("text")
                        && !LETTER.matcher(text.substring(0, passage.start())).find());
    }

    private boolean isAmongHashtags(Passage passage) {
        return passage.words().startsWith("#")
                && HASHTAG_BEFORE.matcher(text.substring(0, passage.start())).find();
    }
}
